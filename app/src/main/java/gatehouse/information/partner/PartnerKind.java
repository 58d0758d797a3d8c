package gatehouse.information.partner;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The partner: an organisation that does something for the event, what it was advised, and what it answered. */
@Configuration
public class PartnerKind {
    public static final String CODE = "PARTNER";
    static final String ORGANISER = "ORGANISER";

    @Bean
    @Order(136)
    Kind partner() {
        return new Kind(
                CODE,
                "PAR",
                "partner",
                "partners",
                Stage.INFORMATION,
                false,
                "The organisations round the event: who speaks for each, what it was advised, and what it said.",
                "organisation",
                List.of("partnerType", "contact", "planChanged"),
                List.of(
                        Field.line("organisation", "Which organisation is it?").neededToKeep(),
                        Field.listed("partnerType", "What is it to the event?", "PARTNER_TYPE")
                                .expectedInPlan(),
                        Field.lines("contact", "Who speaks for it?")
                                .hinted("One a line: name, role, telephone or e-mail")
                                .expectedInPlan(),
                        Field.choice(
                                        "mayHandle",
                                        "What may it be sent?",
                                        new Choice("NOTHING", "Nothing of this plan"),
                                        new Choice("OFFICIAL", "Up to OFFICIAL"),
                                        new Choice("SENSITIVE", "Up to OFFICIAL-SENSITIVE"))
                                .expectedInPlan(),
                        Field.text("advice", "What advice was it given?").hinted("In its own words, as it was given"),
                        Field.date("adviceGivenOn", "When was it given?"),
                        Field.choice(
                                "planChanged",
                                "Did its own plan change?",
                                new Choice("YES", "Yes"),
                                new Choice("PARTLY", "Partly"),
                                new Choice("NO", "No"),
                                new Choice("NOT_KNOWN", "Not known")),
                        Field.text("adviceReason", "If it does not follow the advice, what reason does it give?"),
                        Field.text("attendeeRisk", "Does it know of a risk from anyone who attends, or to them?")
                                .hinted(
                                        "Asked of an organiser always. That it knows of none is an answer: who said so, and when."),
                        Field.text(
                                        "riskOwnership",
                                        "Who does it say owns the risk of the event, and where is that agreed?")
                                .hinted("Asked of an organiser always. Police do not take it over."),
                        Field.text("note", "What else matters about it?")),
                List.of(new Rule(
                        "advice that a partner does not follow has the partner's reason",
                        "adviceReason",
                        "Say which reason it gives, or that it gives none and how it was asked.",
                        answers ->
                                answers.text("planChanged").filter("NO"::equals).isPresent()
                                        && answers.answer("adviceReason").isEmpty())));
    }

    /** What is committed rests on whose commitment it is. */
    @Bean
    Basis partnerBasis() {
        return Basis.of(CODE).rested(Reach.LINKED, "organisation").removedReaches(Reach.LINKED);
    }
}
