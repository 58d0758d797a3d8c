package gatehouse.options.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import gatehouse.foundation.force.RiskScale;

/** How many risks lie in each band; those nobody has judged come first, then the worst. Never an average. */
public record RiskCounts(int notJudged, List<Count> bands) {

    public RiskCounts {
        bands = List.copyOf(bands);
    }

    public record Count(RiskScale.Band band, int number) {}

    public static RiskCounts of(Collection<Risk> risks, RiskScale scale) {
        int[] numbers = new int[scale.bands().size() + 1];
        risks.forEach(risk -> numbers[risk.worst(scale).band(scale)]++);
        List<Count> counts = new ArrayList<>();
        for (int band = scale.bands().size(); band > 0; band--) {
            counts.add(new Count(scale.bands().get(band - 1), numbers[band]));
        }
        return new RiskCounts(numbers[0], counts);
    }

    /** "1 not judged, 2 Very high, 3 High, 0 Medium, 4 Low". */
    public String words() {
        StringBuilder words = new StringBuilder(notJudged + " not judged");
        bands.forEach(count -> words.append(", ")
                .append(count.number())
                .append(' ')
                .append(count.band().name()));
        return words.toString();
    }
}
