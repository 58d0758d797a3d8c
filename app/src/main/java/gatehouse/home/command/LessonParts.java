package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.testing.ResultsService;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.force.ForceData;
import gatehouse.options.measure.CatalogueService;
import gatehouse.output.document.DocumentService;
import gatehouse.output.document.TestPapersService;
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
    TestPapersService testPapersService(
            Entrance entrance,
            DocumentService documents,
            ResultsService results,
            ItemService items,
            Kinds kinds,
            FileStore files) {
        return new TestPapersService(entrance, documents, results, items, kinds, files);
    }

    @Bean
    ReleaseService releaseService(
            Entrance entrance, ItemService items, Kinds kinds, CatalogueService catalogue, ForceData force) {
        return new ReleaseService(entrance, items, kinds, catalogue, force);
    }

    @Bean
    LessonAnswerService lessonAnswerService(Entrance entrance, ItemService items, Kinds kinds, ForceData force) {
        return new LessonAnswerService(entrance, items, kinds, force);
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
