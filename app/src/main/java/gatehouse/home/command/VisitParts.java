package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.reader.Reader;
import gatehouse.information.sitevisit.FollowUpService;
import gatehouse.information.sitevisit.PhotographService;
import gatehouse.information.sitevisit.PreparationService;
import gatehouse.information.sitevisit.Visits;
import gatehouse.information.sitevisit.WalkService;
import gatehouse.output.document.DocumentService;
import gatehouse.output.document.VisitPapersService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Puts together what prepares, walks and follows up site visits. */
@Configuration
public class VisitParts {

    @Bean
    Visits visits(ItemService items, Kinds kinds) {
        return new Visits(items, kinds);
    }

    @Bean
    PreparationService preparationService(Entrance entrance, ItemService items, Visits visits) {
        return new PreparationService(entrance, items, visits);
    }

    @Bean
    PhotographService photographService(
            Entrance entrance, FileStore files, Reader reader, ItemService items, Kinds kinds) {
        return new PhotographService(entrance, files, reader, items, kinds);
    }

    @Bean
    WalkService walkService(Entrance entrance, ItemService items, Visits visits, PhotographService photographs) {
        return new WalkService(entrance, items, visits, photographs);
    }

    @Bean
    FollowUpService followUpService(Entrance entrance, ItemService items, Visits visits) {
        return new FollowUpService(entrance, items, visits);
    }

    @Bean
    VisitPapersService visitPapersService(
            Entrance entrance,
            DocumentService documents,
            Visits visits,
            PhotographService photographs,
            FileStore files,
            ItemService items,
            Kinds kinds) {
        return new VisitPapersService(entrance, documents, visits, photographs, files, items, kinds);
    }
}
