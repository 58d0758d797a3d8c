package gatehouse.record.lesson;

import java.util.ArrayList;
import java.util.List;

import gatehouse.otherplans.crosscheck.CsvText;
import gatehouse.plan.plan.PlanService;

/** The lessons of a force that stand, as rows to hand on: their released words and what they bear on, and no name or plan. */
final class LessonsCsv {
    private static final List<String> HEADINGS = List.of(
            "Lesson",
            "Kind",
            "What was learnt",
            "What the next plan should do",
            "Venue or place",
            "Kind of event",
            "Methods",
            "Phases",
            "Measures",
            "Released on",
            "Marking");

    private LessonsCsv() {}

    static String of(List<ReleasedLesson> lessons, ListWords words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        lessons.stream().filter(ReleasedLesson::stands).forEach(lesson -> rows.add(row(lesson, words)));
        return CsvText.of(rows);
    }

    private static List<String> row(ReleasedLesson lesson, ListWords words) {
        ReleasedLesson.BearsOn on = lesson.on();
        return List.of(
                String.valueOf(lesson.number()),
                lesson.kindWords(),
                lesson.title(),
                lesson.toDo(),
                String.join("; ", on.venues()),
                on.eventKind().isEmpty() ? "" : words.words(ListWords.EVENT_KIND, List.of(on.eventKind())),
                words.words(ListWords.METHOD, on.methods()),
                words.words(ListWords.PHASE, on.phases()),
                String.join("; ", on.measures()),
                lesson.releasedAt().atZone(PlanService.ZONE).toLocalDate().toString(),
                "OFFICIAL");
    }
}
