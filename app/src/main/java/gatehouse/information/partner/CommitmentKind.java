package gatehouse.information.partner;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Stage;

/** The commitment: what a partner will do, where and when, and what this plan takes for granted of it. */
@Configuration
public class CommitmentKind {
    static final String CODE = "COMMITMENT";

    @Bean
    @Order(138)
    Kind commitment() {
        return new Kind(
                CODE,
                "COM",
                "commitment",
                "commitments",
                Stage.INFORMATION,
                false,
                "What each partner will do, and what is assumed of it until it confirms it itself.",
                "statement",
                List.of("partner", "zones", "phases", "dueOn"),
                List.of(
                        Field.link("partner", "Which partner?", PartnerKind.CODE)
                                .neededToKeep(),
                        Field.text("statement", "What will it do?")
                                .hinted(
                                        "As it could confirm it: Two stewards at the slipway gate until the last ferry has left")
                                .neededToKeep(),
                        Field.links("zones", "Where?", "ZONE").expectedInPlan(),
                        Field.links("phases", "In which phases?", "PHASE").expectedInPlan(),
                        Field.line("resources", "With what?").hinted("People, vehicles, equipment"),
                        Field.text("assumed", "What do we assume here that it has not said?"),
                        Field.links("recommendations", "Which recommendations does it deliver?", "RECOMMENDATION"),
                        Field.date("askedOn", "When was it asked to confirm?"),
                        Field.date("dueOn", "By which day must it be in place?").expectedInPlan(),
                        Field.moment("inPlaceBy", "By what time must it stand at its place?")
                                .hinted("As 2026-06-20 07:30, where its phase begins too late to say it.")),
                List.of());
    }

    /** A place, a phase or a partner that changed puts in question what was committed for it. */
    @Bean
    Basis commitmentBasis() {
        return Basis.of(CODE).judgedBy(Reach.LINKED).restingBy("partner", "zones", "phases", "recommendations");
    }
}
