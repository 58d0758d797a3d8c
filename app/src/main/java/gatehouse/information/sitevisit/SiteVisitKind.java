package gatehouse.information.sitevisit;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Stage;

/** The site visit: who goes with whom, when, which time of day of the event it stands for, and where. */
@Configuration
public class SiteVisitKind {
    static final String CODE = "SITE_VISIT";

    @Bean
    @Order(130)
    Kind siteVisit() {
        return new Kind(
                CODE,
                "VIS",
                "site visit",
                "site visits",
                Stage.INFORMATION,
                false,
                "Visits to the places of the event: prepared, walked with prompts, and turned into what the plan says.",
                "name",
                List.of("visitedAt", "standsFor", "zones"),
                List.of(
                        Field.line("name", "What is the visit called?")
                                .hinted("As: the quay and the routes to it, at night")
                                .neededToKeep(),
                        Field.lines("visitedBy", "Who goes?")
                                .hinted("One a line: name and role")
                                .expectedInPlan(),
                        Field.lines("withWhom", "With whom?")
                                .hinted(
                                        "One a line: name, role and organisation. Whoever controls a place knows it best.")
                                .expectedInPlan(),
                        Field.moment("visitedAt", "When?").expectedInPlan(),
                        Field.line("standsFor", "Which time of the event does it stand for?")
                                .hinted("As: egress at night, with the bars still open")
                                .expectedInPlan(),
                        Field.links("phases", "Which phases does it stand for?", "PHASE")
                                .expectedInPlan(),
                        Field.links("zones", "Which places are visited?", "ZONE")
                                .hinted("They, and the methods of attack assessed there, choose the prompts.")
                                .expectedInPlan(),
                        Field.text("note", "What else matters about it?")
                                .hinted("Weather, light, what was closed that day")),
                List.of());
    }

    /** A place that was altered since it was seen puts the visit in question. */
    @Bean
    Basis siteVisitBasis() {
        return Basis.of(CODE).judgedBy(Reach.LINKED, Reach.EVENT).restingBy("zones");
    }
}
