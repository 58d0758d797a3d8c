package gatehouse.action.trace;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.decision.Acceptances;
import gatehouse.action.decision.Days;
import gatehouse.action.decision.Decision;
import gatehouse.action.decision.Decisions;
import gatehouse.action.decision.InCapacity;
import gatehouse.action.decision.Made;
import gatehouse.options.delivery.Deliveries;
import gatehouse.options.delivery.Delivery;

/** What came of a recommendation. */
record Outcomes(Around around, Deliveries deliveries) {

    /** Another recommendation, with what was decided on it last. */
    TraceLine beside(KeptItem other) {
        List<Decision> decisions =
                Decisions.ofPart(around.plan().part("decisions")).of(other.reference());
        TraceLine line = around.line(other);
        return new TraceLine(
                line.address(),
                line.name(),
                decisions.isEmpty()
                        ? List.of("Not decided")
                        : decisions.stream()
                                .map(one -> heading(one.capacity()) + ": "
                                        + one.verdict().words())
                                .toList());
    }

    /** Every decision on it, and how its delivery was reported. */
    List<TraceLine> decided() {
        String reference = around.recommendation().reference();
        List<TraceLine> lines = new ArrayList<>();
        Decisions.ofPart(around.plan().part("decisions")).of(reference).stream()
                .map(this::line)
                .forEach(lines::add);
        deliveries.of(reference).stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private TraceLine line(Decision decision) {
        return new TraceLine(
                "/commander",
                heading(decision.capacity()) + ": " + decision.verdict().words(),
                List.of(made(decision.made()), decision.verdict().reasonWords()));
    }

    private static String heading(InCapacity capacity) {
        return switch (capacity) {
            case DECISION -> "Decision";
            case SUPPORT -> "Commander's support";
            case ANSWER -> "Answer of the one asked";
        };
    }

    private String made(Made made) {
        return Days.minute(made.at(), zone()) + ", " + made.byAndRole()
                + (made.standing().isEmpty() ? "" : " (" + made.standing() + ")");
    }

    private TraceLine line(Delivery delivery) {
        return new TraceLine(
                "/deliveries",
                "Delivery: " + delivery.state().words(),
                List.of(Days.minute(delivery.at(), zone()) + ", " + delivery.by(), delivery.owner(), delivery.words()));
    }

    /** The risks that it leaves, who took each, and the contingencies that answer them. */
    List<TraceLine> left() {
        Acceptances acceptances = Acceptances.ofPart(around.plan().part("acceptances"));
        return around.reaching("RESIDUAL_RISK", "recommendations")
                .flatMap(risk -> Stream.concat(Stream.of(line(risk, acceptances)), contingencies(risk)))
                .distinct()
                .toList();
    }

    private TraceLine line(KeptItem risk, Acceptances acceptances) {
        TraceLine line = around.line(risk, "cause", "ownerName", "reviewOn");
        List<String> said = new ArrayList<>(line.said());
        acceptances.of(risk.reference()).forEach(one -> said.add(one.words() + ", " + made(one.made())));
        return new TraceLine(line.address(), line.name(), said);
    }

    private Stream<TraceLine> contingencies(KeptItem risk) {
        List<String> answering = risk.answers().list("contingencies");
        return around.each("CONTINGENCY")
                .filter(one -> answering.contains(one.reference()))
                .map(one -> around.line(one, "decisionMaker", "tested"));
    }

    private ZoneId zone() {
        return around.plan().asked().zone();
    }
}
