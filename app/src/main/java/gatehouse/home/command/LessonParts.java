package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.testing.ResultsService;
import gatehouse.foundation.access.Entrance;
import gatehouse.options.measure.CatalogueService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.record.lesson.DebriefOwedPart;
import gatehouse.record.lesson.LessonAnswerService;
import gatehouse.record.lesson.LessonAnswersPart;
import gatehouse.record.lesson.LessonsToAnswerPart;
import gatehouse.record.lesson.ReleaseService;

/** Puts together what takes results, releases lessons and brings them to the next plan. */
@Configuration
public class LessonParts {

    @Bean
    ResultsService resultsService(Entrance entrance, ItemService items, Kinds kinds) {
        return new ResultsService(entrance, items, kinds);
    }

    @Bean
    ReleaseService releaseService(Entrance entrance, ItemService items, Kinds kinds, CatalogueService catalogue) {
        return new ReleaseService(entrance, items, kinds, catalogue);
    }

    @Bean
    LessonAnswerService lessonAnswerService(Entrance entrance, ItemService items) {
        return new LessonAnswerService(entrance, items);
    }

    @Bean
    LessonAnswersPart lessonAnswersPart() {
        return new LessonAnswersPart();
    }

    @Bean
    LessonsToAnswerPart lessonsToAnswerPart() {
        return new LessonsToAnswerPart();
    }

    @Bean
    DebriefOwedPart debriefOwedPart() {
        return new DebriefOwedPart();
    }
}
