package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.home.search.SearchService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanService;

/** Puts together what finds things. */
@Configuration
public class FindingParts {

    @Bean
    SearchService searchService(PlanService plans, Kinds kinds) {
        return new SearchService(plans, kinds);
    }
}
