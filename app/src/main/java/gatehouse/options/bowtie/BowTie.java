package gatehouse.options.bowtie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.Decisions;
import gatehouse.options.delivery.Deliveries;
import gatehouse.options.measure.Catalogue;
import gatehouse.plan.item.Item;

/**
 * What stands between an attack and its consequences, for one assessment.
 *
 * @param noColumn recommendations for it that do not say what they are meant to do
 * @param nearby contingencies at its places that answer no risk that it leaves
 */
public record BowTie(
        Item assessment, List<Column> before, List<Column> after, List<String> noColumn, List<String> nearby) {

    public BowTie {
        before = List.copyOf(before);
        after = List.copyOf(after);
        noColumn = List.copyOf(noColumn);
        nearby = List.copyOf(nearby);
    }

    /** Everything of the plan that it is put together from. */
    record Around(
            List<Item> recommendations,
            List<Item> risks,
            List<Item> contingencies,
            Decisions decisions,
            Deliveries deliveries,
            Catalogue catalogue) {}

    static BowTie of(Item assessment, Around around) {
        List<Item> forThis = around.recommendations().stream()
                .filter(item -> item.answers().list("methods").contains(assessment.reference()))
                .toList();
        Column contingencies = new Column("Contingencies", "", contingencies(assessment, around));
        return new BowTie(
                assessment,
                Stream.of("DETER", "DETECT", "DELAY")
                        .map(principle -> column(principle, forThis, around))
                        .toList(),
                Stream.concat(
                                Stream.of("MITIGATE", "RESPOND").map(principle -> column(principle, forThis, around)),
                                Stream.of(contingencies))
                        .toList(),
                forThis.stream()
                        .filter(item -> item.answers().list("principles").isEmpty())
                        .map(Item::reference)
                        .toList(),
                nearby(assessment, around, contingencies));
    }

    private static Column column(String principle, List<Item> recommendations, Around around) {
        String does = principle.toLowerCase(Locale.ROOT);
        return new Column(
                principle.charAt(0) + does.substring(1),
                does,
                recommendations.stream()
                        .filter(item -> item.answers().list("principles").contains(principle))
                        .map(item -> Guard.of(item, around.decisions(), around.deliveries(), isAssurance(item, around)))
                        .toList());
    }

    private static boolean isAssurance(Item recommendation, Around around) {
        return recommendation
                .answers()
                .text("catalogueCode")
                .filter(around.catalogue()::isAssurance)
                .isPresent();
    }

    /** Those that answer a residual risk which arises from the assessment. */
    private static List<Guard> contingencies(Item assessment, Around around) {
        Map<String, String> risks = new LinkedHashMap<>();
        around.risks().stream()
                .filter(risk -> risk.answers().list("methods").contains(assessment.reference()))
                .forEach(risk -> risk.answers()
                        .list("contingencies")
                        .forEach(
                                one -> risks.merge(one, risk.reference(), (earlier, later) -> earlier + ", " + later)));
        List<Guard> guards = new ArrayList<>();
        around.contingencies().stream()
                .filter(item -> risks.containsKey(item.reference()))
                .forEach(item -> guards.add(Guard.of(item, risks.get(item.reference()))));
        return guards;
    }

    private static List<String> nearby(Item assessment, Around around, Column listed) {
        List<String> zones = assessment.answers().list("zones");
        List<String> there = listed.guards().stream().map(Guard::reference).toList();
        return around.contingencies().stream()
                .filter(item -> !there.contains(item.reference()))
                .filter(item -> item.answers().list("places").stream().anyMatch(zones::contains))
                .map(item -> item.reference() + " " + item.title())
                .collect(Collectors.toList());
    }
}
