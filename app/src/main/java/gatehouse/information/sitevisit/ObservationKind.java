package gatehouse.information.sitevisit;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Stage;

/** The observation: what a visit asked, why it was asked, what was seen, and why nothing follows where nothing does. */
@Configuration
public class ObservationKind {
    static final String CODE = "OBSERVATION";

    @Bean
    @Order(132)
    Kind observation() {
        return new Kind(
                CODE,
                "OBS",
                "observation",
                "observations",
                Stage.INFORMATION,
                false,
                "What each visit asked and what was seen. A no is not itself a weakness: what follows is judged.",
                "prompt",
                List.of("visit", "answer", "note"),
                List.of(
                        Field.link("visit", "On which visit?", SiteVisitKind.CODE)
                                .neededToKeep(),
                        Field.text("prompt", "What is asked?").neededToKeep(),
                        Field.line("promptCode", "Which prompt is it?").byProgram(),
                        Field.line("askedBecause", "Why is it asked?").byProgram(),
                        Field.links("about", "What asks it?", "VULNERABILITY", CODE)
                                .byProgram(),
                        Field.links("zones", "At which places?", "ZONE"),
                        Field.choice(
                                "answer",
                                "What was seen?",
                                new Choice("YES", "Yes"),
                                new Choice("NO", "No"),
                                new Choice("PARTLY", "Partly"),
                                new Choice("NOT_APPLICABLE", "Not applicable"),
                                new Choice("NOT_SEEN", "Not seen")),
                        Field.text("note", "What is to be said of it?"),
                        Field.line("intelligence", "If it was submitted as intelligence, under which reference?")
                                .hinted("The reference alone; what was submitted is held where it was submitted."),
                        Field.text("nothing", "If nothing follows from it, why?"),
                        Field.text("leftOut", "If it is left out of the visit, why?")),
                List.of());
    }

    /** What was made of an observation rests on what was seen. */
    @Bean
    Basis observationBasis() {
        return Basis.of(CODE).rested(Reach.LINKED, "answer", "note").removedReaches(Reach.LINKED);
    }
}
