package gatehouse.action.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;

/**
 * Where a rule finds the thread broken.
 *
 * @param item empty where the plan itself lacks something
 * @param mend where it is mended, after the address of the plan
 * @param beside what the sentence rests on besides the item's own answers
 */
record Break(Optional<KeptItem> item, String field, String sentence, String mend, List<Map<String, Object>> beside) {

    /** At a question of an item; the sentence begins with the item's reference. */
    static Break at(KeptItem item, String field, String sentence) {
        String edit = "/" + item.kind().path() + "/" + item.reference() + "/edit#"
                + item.kind().field(field).name();
        return new Break(Optional.of(item), field, item.reference() + " " + sentence, edit, List.of());
    }

    static Break ofPlan(String sentence, String mend) {
        return new Break(Optional.empty(), "", sentence, mend, List.of());
    }

    Break mendedAt(String address) {
        return new Break(item, field, sentence, address, beside);
    }

    Break restingOn(List<Map<String, Object>> entries) {
        return new Break(item, field, sentence, mend, entries);
    }
}
