package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer.Given;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;

/** The answers of an item as it stands, for papers that are set before there is a version: every blank loud. */
record ItemWordsOnPaper(AskedIn asked) {

    /** Questions and answers: labels and names by turns; what nobody expected and is not there is left out. */
    List<Answer> rows(Item item, String... labelsAndNames) {
        List<Answer> rows = new ArrayList<>();
        for (int i = 0; i < labelsAndNames.length; i += 2) {
            row(item, labelsAndNames[i], labelsAndNames[i + 1], rows);
        }
        return rows;
    }

    private void row(Item item, String label, String name, List<Answer> rows) {
        item.answers()
                .blank(name)
                .ifPresentOrElse(blank -> rows.add(Answer.blank(label, Entry.loud(blank), blank.words())), () -> {
                    if (item.answers().isGiven(name)) {
                        rows.add(Answer.of(label, String.join("\n", entries(item, name))));
                    } else if (item.kind().field(name).expected()) {
                        rows.add(Answer.blank(label, Entry.NOT_ANSWERED, ""));
                    }
                });
    }

    /** The answer in words; empty where there is none or a reason for none. */
    String given(Item item, String name) {
        return String.join(", ", entries(item, name));
    }

    /** The answer, or loudly why there is none. */
    String said(Item item, String name) {
        return item.answers()
                .blank(name)
                .map(blank -> Entry.loud(blank) + (blank.words().isEmpty() ? "" : ": " + blank.words()))
                .orElseGet(() -> item.answers().isGiven(name) ? given(item, name) : Entry.NOT_ANSWERED);
    }

    private List<String> entries(Item item, String name) {
        Field field = item.kind().field(name);
        return item.answers().answer(name).orElse(null) instanceof Given given
                ? AnswerWords.entries(field, given, asked).stream()
                        .map(words -> field.type() == FieldType.MOMENT ? PrintedDates.minute(words) : words)
                        .toList()
                : List.of();
    }
}
