package gatehouse.options.measure;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import gatehouse.plan.item.Item;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The measures that address the method of an assessment, each with why it is listed: those not yet recommended for it,
 * those that are, and assurance steps apart, for they lower nothing.
 */
public record Suggestions(List<Suggestion> open, List<Suggestion> assurance, List<Recommended> done) {
    static final String ASSESSMENT = "METHOD_ASSESSMENT";
    static final String RECOMMENDATION = "RECOMMENDATION";

    public Suggestions {
        open = List.copyOf(open);
        assurance = List.copyOf(assurance);
        done = List.copyOf(done);
    }

    /**
     * A measure that may be recommended.
     *
     * @param elsewhere the recommendations of the plan that name it already, but not for this assessment
     * @param draft the query that fills in the form of a new recommendation
     */
    public record Suggestion(Measure measure, String why, List<String> elsewhere, String draft) {}

    /** A measure, and the recommendation that has it for this assessment. */
    public record Recommended(Measure measure, String reference) {}

    static Suggestions of(
            Item assessment, String category, Catalogue catalogue, List<Item> recommendations, MeasureWords words) {
        List<Suggestion> open = new ArrayList<>();
        List<Suggestion> assurance = new ArrayList<>();
        List<Recommended> done = new ArrayList<>();
        List<Measure> addressing = catalogue.standing().stream()
                .filter(one -> one.addresses(category))
                .sorted(Comparator.comparingInt((Measure one) -> distance(one, category))
                        .thenComparing(Measure::code))
                .toList();
        for (Measure measure : addressing) {
            List<Item> naming = recommendations.stream()
                    .filter(item -> measure.code()
                            .equals(item.answers().text("catalogueCode").orElse("")))
                    .toList();
            List<Item> forThis = naming.stream()
                    .filter(item -> item.answers().list("methods").contains(assessment.reference()))
                    .toList();
            if (!forThis.isEmpty()) {
                forThis.forEach(item -> done.add(new Recommended(measure, item.reference())));
                continue;
            }
            (measure.isAssurance() ? assurance : open)
                    .add(new Suggestion(
                            measure,
                            why(measure, category, words),
                            naming.stream().map(Item::reference).toList(),
                            draft(measure, assessment)));
        }
        return new Suggestions(open, assurance, done);
    }

    /** Those that name the method come before those that name it among others. */
    private static int distance(Measure measure, String category) {
        if (measure.methods().contains(category)) {
            return 0;
        }
        return measure.methods().contains(Measure.PHYS) ? 1 : 2;
    }

    private static String why(Measure measure, String category, MeasureWords words) {
        String addresses = switch (distance(measure, category)) {
            case 0 -> "It addresses this method by name: " + words.category(category) + ".";
            case 1 -> "It addresses every physical attack, and this is one.";
            default -> "It addresses every category of attack.";
        };
        return measure.principles().isEmpty() ? addresses : addresses + " Meant to: " + measure.principleWords() + ".";
    }

    /** Everything that the catalogue and the assessment know; why it is proportionate is left to the person. */
    private static String draft(Measure measure, Item assessment) {
        List<Map.Entry<String, String>> boxes = new ArrayList<>();
        boxes.add(Map.entry("catalogueCode", measure.code()));
        boxes.add(Map.entry("statement", measure.name() + ". " + measure.words()));
        measure.principles().forEach(principle -> boxes.add(Map.entry("principles", principle)));
        boxes.add(Map.entry("methods", assessment.reference()));
        assessment.answers().list("zones").forEach(zone -> boxes.add(Map.entry("zones", zone)));
        assessment.answers().list("phases").forEach(phase -> boxes.add(Map.entry("phases", phase)));
        if (!measure.sideEffects().isEmpty()) {
            boxes.add(Map.entry("sideEffects", measure.sideEffects()));
        }
        StringBuilder query = new StringBuilder();
        boxes.forEach(box -> query.append(query.length() == 0 ? "?" : "&")
                .append(box.getKey())
                .append('=')
                .append(URLEncoder.encode(box.getValue(), UTF_8)));
        return query.toString();
    }
}
