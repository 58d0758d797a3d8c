package gatehouse.options.effect;

import java.util.List;

import gatehouse.foundation.force.RiskScale;

/** A likelihood and an impact on the plan's scale, each from 1; 0 where nobody has judged it. */
public record RiskLevels(int likelihood, int impact) {
    public static final RiskLevels NOT_JUDGED = new RiskLevels(0, 0);

    public boolean isJudged() {
        return likelihood > 0 && impact > 0;
    }

    /** The number of the band from 1, the least; 0 where it is not judged or the scale has no bands. */
    public int band(RiskScale scale) {
        return scale.band(likelihood, impact).map(RiskScale.Band::number).orElse(0);
    }

    /** "High (likelihood 3 Likely, impact 3 Major)"; without the band where the scale has none; "not judged". */
    public String words(RiskScale scale) {
        if (!isJudged()) {
            return "not judged";
        }
        String levels =
                "likelihood " + level(scale.likelihood(), likelihood) + ", impact " + level(scale.impact(), impact);
        return scale.hasBands() ? bandName(scale) + " (" + levels + ")" : levels;
    }

    String bandName(RiskScale scale) {
        return scale.band(likelihood, impact).map(RiskScale.Band::name).orElse("Beyond the scale");
    }

    static String level(List<String> words, int level) {
        return level + (level > words.size() ? "" : " " + words.get(level - 1));
    }

    RiskLevels lowest(RiskLevels other) {
        return new RiskLevels(Math.min(likelihood, other.likelihood), Math.min(impact, other.impact));
    }

    RiskLevels highest(RiskLevels other) {
        return new RiskLevels(Math.max(likelihood, other.likelihood), Math.max(impact, other.impact));
    }

    /** Whether either is higher than the other's. */
    public boolean isAbove(RiskLevels other) {
        return likelihood > other.likelihood || impact > other.impact;
    }
}
