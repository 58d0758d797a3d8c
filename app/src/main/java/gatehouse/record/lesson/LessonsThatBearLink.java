package gatehouse.record.lesson;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanLink;

/** The lessons that bear on a plan, in its navigation, with those that are not answered. */
@Component
@Order(45)
public final class LessonsThatBearLink implements PlanLink {
    static final String PATH = "/lessons-that-bear";

    private final LessonAnswerService lessons;

    public LessonsThatBearLink(LessonAnswerService lessons) {
        this.lessons = lessons;
    }

    @Override
    public String words() {
        return "Lessons that bear";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int count(Change change) {
        return lessons.open(change);
    }
}
