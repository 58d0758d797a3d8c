package gatehouse.output.document;

import java.util.List;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.record.lesson.LessonAnswer;
import gatehouse.record.lesson.LessonAnswersPart;
import gatehouse.record.lesson.LessonsToAnswerPart;

/** What this plan says of the lessons that bear on it: applied, or not because. Nothing where it was asked about none. */
final class SectionLessons {
    private SectionLessons() {}

    static List<Block> full(Edition edition) {
        return Sections.all(
                Sections.table(
                        "",
                        List.of(new Column("What others learnt", 12), new Column("In this plan", 14)),
                        answers(edition).stream()
                                .map(one -> new Row(List.of(Cell.of(one.says()), cell(one))))
                                .toList()),
                Sections.paragraph(open(edition)));
    }

    private static Cell cell(LessonAnswer answer) {
        return answer.isApplied() ? Cell.of(answer.words()) : Cell.loud("NOT APPLIED, because", answer.because());
    }

    /** A line for each. */
    static List<Block> concise(Edition edition) {
        return Sections.all(
                Sections.bullets(answers(edition).stream()
                        .map(one -> Sentences.of(one.says(), one.words()))
                        .toList()),
                Sections.paragraph(open(edition)));
    }

    private static List<LessonAnswer> answers(Edition edition) {
        return edition.isPublished()
                ? List.of()
                : LessonAnswersPart.newest(edition.plan().part(LessonAnswersPart.NAME));
    }

    private static String open(Edition edition) {
        int open = edition.plan().part(LessonsToAnswerPart.NAME).size();
        return open == 0 || edition.isPublished()
                ? ""
                : Counted.capital(Counted.of(open, "lesson that bears", "lessons that bear")) + " on this plan "
                        + (open == 1 ? "is" : "are") + " NOT ANSWERED.";
    }
}
