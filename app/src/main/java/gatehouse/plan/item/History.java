package gatehouse.plan.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** The saves of an item in words: who, when, and each answer's old and new value. Newest first. */
public final class History {
    private static final String NOTHING = "";

    private History() {}

    /** One save. */
    public record Save(Revision revision, List<AnswerChange> changes) {}

    /** One answer that the save changed; empty words mean that it was not answered. */
    public record AnswerChange(String question, String before, String after) {}

    static List<Save> of(Kind kind, List<Revision> revisions, AskedIn asked) {
        List<Save> saves = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (Revision revision : revisions) {
            saves.add(0, new Save(revision, changes(kind, before, revision.body(), asked)));
            before = revision.body();
        }
        return saves;
    }

    private static List<AnswerChange> changes(
            Kind kind, Map<String, Object> before, Map<String, Object> after, AskedIn asked) {
        List<AnswerChange> changes = new ArrayList<>();
        for (Field field : kind.fields()) {
            add(changes, field.question(), words(field, before, asked), words(field, after, asked));
        }
        add(changes, "Marking", plain(before.get("marking")), plain(after.get("marking")));
        add(changes, "Removed, because", removed(before), removed(after));
        return changes;
    }

    private static void add(List<AnswerChange> changes, String question, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new AnswerChange(question, before, after));
        }
    }

    private static String words(Field field, Map<String, Object> body, AskedIn asked) {
        if (!(body.get("answers") instanceof Map<?, ?> answers)) {
            return NOTHING;
        }
        Object value = answers.get(field.name());
        if (value == null) {
            return NOTHING;
        }
        Answer answer = value instanceof Map<?, ?> blank
                ? new Answer.Blank(BlankState.valueOf((String) blank.get("blank")), (String) blank.get("words"))
                : new Answer.Given(value);
        return AnswerWords.of(field, answer, asked, "\n");
    }

    private static String plain(Object value) {
        return value == null ? NOTHING : value.toString();
    }

    private static String removed(Map<String, Object> body) {
        return body.get("removed") instanceof Map<?, ?> removed ? plain(removed.get("because")) : NOTHING;
    }
}
