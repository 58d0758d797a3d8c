package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.carryforward.AgainstService;
import gatehouse.action.carryforward.CarriedFromPart;
import gatehouse.action.carryforward.CarryService;
import gatehouse.action.carryforward.GrantService;
import gatehouse.action.carryforward.LastYearPart;
import gatehouse.action.carryforward.OriginsPart;
import gatehouse.action.carryforward.Redone;
import gatehouse.action.carryforward.ToConfirmPart;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.endorsement.EndorsementsPart;
import gatehouse.action.staleness.StalenessService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Entrance;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanService;

/** Puts together what begins a plan from last year's. */
@Configuration
public class CarryParts {

    @Bean
    CarryService carryService(
            Entrance entrance,
            Kinds kinds,
            PlanService plans,
            ItemService items,
            VersionService versions,
            StalenessService staleness,
            EndorsementsPart endorsements) {
        return new CarryService(entrance, kinds, plans, items, versions, staleness, endorsements);
    }

    @Bean
    AgainstService againstService(Entrance entrance, ContentsService contents) {
        return new AgainstService(entrance, contents);
    }

    @Bean
    GrantService grantService(Entrance entrance, VersionService versions) {
        return new GrantService(entrance, versions);
    }

    @Bean
    Redone redone() {
        return new Redone();
    }

    @Bean
    CarriedFromPart carriedFromPart() {
        return new CarriedFromPart();
    }

    @Bean
    OriginsPart originsPart() {
        return new OriginsPart();
    }

    @Bean
    LastYearPart lastYearPart() {
        return new LastYearPart();
    }

    @Bean
    ToConfirmPart toConfirmPart() {
        return new ToConfirmPart();
    }
}
