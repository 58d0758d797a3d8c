package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.force.RiskScale;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answers;

/**
 * What the assessments say of each square. Where several cover one, the worst governs; nothing is ever averaged.
 *
 * <p>An assessment fills a square only where it names both its place and its phase: one that names no phase was made of
 * no phase in particular, which is how a method comes to be thought of everywhere and looked at nowhere.
 */
final class Filled {
    static final int NONE = -1;
    private static final byte APPLIES = 1;
    private static final byte DOES_NOT = 2;
    private static final byte ALONE = 4;

    final List<Assessment> assessments = new ArrayList<>();
    private final Numbered all;
    private final int[] governing;
    private final byte[] said;
    private final int[] newest;
    private final boolean[] credible;
    private int[] next = new int[64];
    private int[] whose = new int[64];
    private int links;

    Filled(Numbered all, RiskScale scale) {
        this.all = all;
        this.governing = new int[all.squares()];
        this.said = new byte[all.squares()];
        this.newest = new int[all.squares()];
        this.credible = new boolean[all.methods.size() * all.places.size()];
        Arrays.fill(governing, NONE);
        Arrays.fill(newest, NONE);
        all.assessments.forEach(item -> take(item, scale));
    }

    private void take(Item item, RiskScale scale) {
        int method = all.method(item.answers().text("category").orElse(""));
        boolean once = method != NONE && all.methods.get(method).once();
        int[] places = all.places(item, "zones");
        int[] phases = all.phases(item, "phases");
        int fills = method == NONE ? 0 : once ? 1 : places.length * phases.length;
        Assessment assessment = read(item, scale, fills, once ? 1 : places.length);
        assessments.add(assessment);
        if (once) {
            fill(all.first[method], assessment);
        } else if (fills > 0) {
            for (int place : places) {
                credible[method * all.places.size() + place] |= assessment.state() == State.ASSESSED;
                for (int phase : phases) {
                    fill(all.square(method, place, phase), assessment);
                }
            }
        }
    }

    private void fill(int square, Assessment assessment) {
        int number = assessments.size() - 1;
        if (links == next.length) {
            next = Arrays.copyOf(next, links * 2);
            whose = Arrays.copyOf(whose, links * 2);
        }
        next[links] = newest[square];
        whose[links] = number;
        newest[square] = links++;
        if (assessment.isConsidered()) {
            said[square] |= assessment.state() == State.NOT_APPLICABLE ? DOES_NOT : 0;
            said[square] |= assessment.state() == State.ASSESSED ? APPLIES : 0;
            said[square] |= assessment.places() == 1 ? ALONE : 0;
            if (governing[square] == NONE || isWorse(assessment, assessments.get(governing[square]))) {
                governing[square] = number;
            }
        }
    }

    /** Of two that are as bad, the one that somebody has looked at governs. */
    private static boolean isWorse(Assessment one, Assessment than) {
        return one.severity() > than.severity()
                || (one.severity() == than.severity() && than.isCarried() && !one.isCarried());
    }

    private static Assessment read(Item item, RiskScale scale, int fills, int places) {
        Answers answers = item.answers();
        State state = switch (answers.text("applicability").orElse("")) {
            case "APPLICABLE" -> State.ASSESSED;
            case "NOT_APPLICABLE" -> State.NOT_APPLICABLE;
            case "RELIES_ON" -> State.RELIES_ON;
            default -> State.NOT_CONSIDERED;
        };
        Optional<RiskScale.Band> band = state == State.ASSESSED
                ? answers.number("likelihood")
                        .flatMap(likelihood -> answers.number("impact")
                                .flatMap(impact -> scale.inBands().band(likelihood, impact)))
                : Optional.empty();
        return new Assessment(
                item.reference(),
                item.title(),
                state,
                band,
                band.map(known -> risk(known, scale)).orElse(""),
                answers.text(state == State.RELIES_ON ? "reliesOn" : "applicabilityReason")
                        .orElse(""),
                answers.text("carriedFrom").orElse(""),
                fills,
                places);
    }

    /** A band with its number; of a scale without bands its two levels, which name themselves. */
    static String risk(RiskScale.Band band, RiskScale scale) {
        return scale.hasBands() ? band.number() + " " + band.name() : band.name();
    }

    /** What governs a square, where somebody has looked at it. */
    Optional<Assessment> governing(int square) {
        return governing[square] == NONE ? Optional.empty() : Optional.of(assessments.get(governing[square]));
    }

    /** The number of the assessment that governs a square, or {@link #NONE}. */
    int governs(int square) {
        return governing[square];
    }

    boolean isConsidered(int square) {
        return governing[square] != NONE;
    }

    boolean isContradicted(int square) {
        return (said[square] & (APPLIES | DOES_NOT)) == (APPLIES | DOES_NOT);
    }

    /** Whether a place was looked at here by itself. */
    boolean isAlone(int square) {
        return (said[square] & ALONE) != 0;
    }

    /** Every assessment that covers a square, the worst first. */
    List<Assessment> covering(int square) {
        List<Assessment> covering = new ArrayList<>();
        for (int link = newest[square]; link != NONE; link = next[link]) {
            covering.add(0, assessments.get(whose[link]));
        }
        covering.sort(Comparator.comparing(Assessment::severity).reversed());
        return covering;
    }

    /** How many methods are assessed as applicable somewhere at a place. */
    int credible(int place) {
        int count = 0;
        for (int method = 0; method < all.methods.size(); method++) {
            count += credible[method * all.places.size() + place] ? 1 : 0;
        }
        return count;
    }
}
