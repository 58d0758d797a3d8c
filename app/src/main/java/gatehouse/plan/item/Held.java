package gatehouse.plan.item;

import java.util.List;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;

/** The links that an item holds, for a page. */
public final class Held {
    private Held() {}

    public static List<String> references(Field field, Answers answers) {
        return ItemRow.references(field, answers);
    }

    /** Reference and title, and whether it was removed meanwhile. */
    public static String words(String reference, AskedIn asked) {
        AskedIn.Target target = asked.references().get(reference);
        return target == null ? reference : reference + " " + target.title() + (target.removed() ? " (removed)" : "");
    }
}
