package gatehouse.options.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import gatehouse.foundation.force.RiskScale;

/**
 * How the levels of one assessed method move when other measures are in place.
 *
 * @param zone the place where a side effect comes or goes; empty for everywhere else that the method was assessed
 * @param phase the phase of it; empty with the place
 */
public record Moved(String zone, String phase, RiskLevels from, RiskLevels to) {

    /**
     * What moves between two states of one risk: everywhere first, and then each place and phase where a side effect
     * raises it before or after. Where everywhere moves, those that stay are among them, for else they would seem to
     * move too; empty where nothing moves.
     */
    public static List<Moved> between(Risk before, Risk after) {
        List<Moved> moved = new ArrayList<>(1);
        boolean everywhere = !before.everywhere().equals(after.everywhere());
        if (everywhere) {
            moved.add(new Moved("", "", before.everywhere(), after.everywhere()));
        }
        if (before.raised().isEmpty() && after.raised().isEmpty()) {
            return moved;
        }
        Stream.concat(before.raised().stream(), after.raised().stream())
                .map(one -> new Moved(
                        one.zone(), one.phase(), before.at(one.zone(), one.phase()), after.at(one.zone(), one.phase())))
                .distinct()
                .filter(one -> everywhere || !one.from().equals(one.to()))
                .forEach(moved::add);
        return moved;
    }

    public boolean isEverywhere() {
        return zone.isEmpty() && phase.isEmpty();
    }

    /** Whether either of its levels is lower than before. */
    public boolean falls() {
        return from.isJudged() && to.isJudged() && (to.likelihood() < from.likelihood() || to.impact() < from.impact());
    }

    /**
     * "RISES from Medium (likelihood…) to High (likelihood…)"; where it stays within its band, which of the two levels
     * moves: "stays Medium, but likelihood RISES from 1 Unlikely to 2 Possible; impact stays 3 Major".
     */
    public String words(RiskScale scale) {
        if (from.equals(to)) {
            return "stays " + from.words(scale);
        }
        if (!from.isJudged() || !to.isJudged()) {
            return "changes from " + from.words(scale) + " to " + to.words(scale);
        }
        if (!scale.hasBands()) {
            return axes(scale);
        }
        int rise = Integer.compare(to.band(scale), from.band(scale));
        return rise == 0
                ? "stays " + from.bandName(scale) + ", but " + axes(scale)
                : verb(rise) + from.words(scale) + " to " + to.words(scale);
    }

    private String axes(RiskScale scale) {
        String likelihood = axis("likelihood", scale.likelihood(), from.likelihood(), to.likelihood());
        String impact = axis("impact", scale.impact(), from.impact(), to.impact());
        return from.likelihood() == to.likelihood() ? impact + "; " + likelihood : likelihood + "; " + impact;
    }

    private static String axis(String name, List<String> words, int from, int to) {
        return from == to
                ? name + " stays " + RiskLevels.level(words, from)
                : name + " " + verb(Integer.compare(to, from)) + RiskLevels.level(words, from) + " to "
                        + RiskLevels.level(words, to);
    }

    private static String verb(int rise) {
        return rise > 0 ? "RISES from " : "falls from ";
    }
}
