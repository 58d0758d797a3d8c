package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.staleness.BasisChangesPart;
import gatehouse.action.staleness.BasisKept;
import gatehouse.action.staleness.ConfirmedPart;
import gatehouse.action.staleness.DrillService;
import gatehouse.action.staleness.LevelService;
import gatehouse.action.staleness.RestsOnOldPart;
import gatehouse.action.staleness.StalenessService;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.plan.kind.Bases;

/** Puts together what watches over what rests on what. */
@Configuration
public class StalenessParts {

    @Bean
    BasisKept basisKept(Bases bases) {
        return new BasisKept(bases);
    }

    @Bean
    StalenessService stalenessService(Entrance entrance, Bases bases) {
        return new StalenessService(entrance, bases);
    }

    @Bean
    LevelService levelService(Entrance entrance, ForceData force) {
        return new LevelService(entrance, force);
    }

    @Bean
    DrillService drillService(LevelService levels, Bases bases) {
        return new DrillService(levels, bases);
    }

    @Bean
    BasisChangesPart basisChangesPart() {
        return new BasisChangesPart();
    }

    @Bean
    ConfirmedPart confirmedPart() {
        return new ConfirmedPart();
    }

    @Bean
    RestsOnOldPart restsOnOldPart(Bases bases) {
        return new RestsOnOldPart(bases);
    }
}
