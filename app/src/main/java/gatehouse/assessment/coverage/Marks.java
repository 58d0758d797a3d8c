package gatehouse.assessment.coverage;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.foundation.force.RiskScale;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How a page marks a square, beside its words: a pattern that prints in black, and where the square leads. */
public final class Marks {
    /** The style sheet has as many patterns, from the lightest to the heaviest. */
    private static final int PATTERNS = 4;

    private Marks() {}

    /** The class of its pattern; the bands of a scale are spread over the patterns there are. */
    public static String of(State state, Optional<RiskScale.Band> band, RiskScale scale) {
        if (state != State.ASSESSED) {
            return "sq--" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return band.filter(known -> scale.hasBands())
                .map(known ->
                        "sq--band-" + pattern(known.number(), scale.bands().size()))
                .orElse(band.isPresent() ? "sq--band-1" : "sq--not-judged");
    }

    private static int pattern(int band, int bands) {
        return (band * PATTERNS + bands - 1) / bands;
    }

    /** Where more of a square is to be seen or done; empty where nothing is. */
    public static String address(Square square, String plan, boolean mayChange) {
        if (square.method().isEmpty()) {
            return plan + "/coverage?place=" + square.place().orElseThrow().reference() + "&phase="
                    + square.phase().orElseThrow().reference();
        }
        if (!square.by().isEmpty()) {
            return plan + "/references/"
                    + square.governing().orElse(square.by().get(0)).reference();
        }
        return mayChange && square.asked() ? plan + "/method-assessments/new?" + filled(square) : "";
    }

    /** The grid's own address narrowed to one square of one method. */
    public static String only(Square square) {
        return "?method=" + square.method().map(AttackMethod::code).orElse("")
                + square.place().map(place -> "&place=" + place.reference()).orElse("")
                + square.phase().map(phase -> "&phase=" + phase.reference()).orElse("");
    }

    private static String filled(Square square) {
        return Stream.of(
                        pair("category", square.method().map(AttackMethod::code)),
                        pair("zones", square.place().map(Place::reference)),
                        pair("phases", square.phase().map(Phase::reference)),
                        pair("name", Optional.of(square.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> pair(String name, Optional<String> value) {
        return value.map(words -> name + "=" + URLEncoder.encode(words, UTF_8));
    }
}
