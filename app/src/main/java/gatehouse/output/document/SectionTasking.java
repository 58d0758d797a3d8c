package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

/** Who asked for what, when, within what limits, and who will endorse it. */
final class SectionTasking {
    private SectionTasking() {}

    static List<Block> full(Edition edition) {
        return edition.one("TASKING")
                .map(tasking -> Sections.all(
                        Sections.paragraph(tasking.said("task")),
                        Sections.answers(rows(tasking)),
                        Sections.under("Terms of reference", Sections.paragraph(tasking.said("termsOfReference")))))
                .orElse(List.of());
    }

    static List<Block> concise(Edition edition) {
        return edition.one("TASKING")
                .map(tasking -> Sections.paragraph(Sentences.of(
                        tasking.said("task"),
                        label("Tasked by ", tasking.said(", ", "taskedBy", "taskedByRole")),
                        label("Tasked ", tasking.said(", ", "taskedAt", "taskedHow")),
                        tasking.labelled("Due", "deadline"),
                        tasking.labelled("Terms of reference", "termsOfReference"))))
                .orElse(List.of());
    }

    private static String label(String label, String words) {
        return words.isEmpty() ? "" : label + words;
    }

    private static List<Answer> rows(Entry tasking) {
        List<Answer> rows = new ArrayList<>();
        add(rows, "Asked", tasking.said("; ", "askedBy", "askedByRole", "askedAt", "askedHow"));
        add(rows, "Tasked", tasking.said("; ", "taskedBy", "taskedByRole", "taskedAt", "taskedHow"));
        add(rows, "Criterion; notice", tasking.said("; ", "criterion", "notice"));
        rows.addAll(tasking.answers("Due", "deadline"));
        add(rows, "To be endorsed by", tasking.said(", ", "endorser", "endorserRole"));
        add(
                rows,
                "By",
                Sentences.of(
                        tasking.labelled("Coordinator", "coordinator"),
                        tasking.labelled("Deputy", "deputy"),
                        tasking.labelled("Mentor", "mentor")));
        return rows;
    }

    private static void add(List<Answer> rows, String label, String words) {
        if (!words.isEmpty()) {
            rows.add(Answer.of(label, words));
        }
    }
}
