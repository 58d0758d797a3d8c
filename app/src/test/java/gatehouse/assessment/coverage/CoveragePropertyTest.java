package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Over many plans made up by chance, each from a seed that a failure names. */
class CoveragePropertyTest {
    private static final int PLANS = 150;
    private static final List<String> METHODS = List.of("MTA", "VAW", "FAW", "CYB", "INS", "HOAX");

    @Test
    void grid_states_never_contradict_their_assessments() {
        for (int seed = 0; seed < PLANS; seed++) {
            PlanContents contents = new Chance(seed).plan().contents();
            Coverage coverage = coverage(contents);
            List<String> wrong = coverage.squares()
                    .filter(square -> !agrees(square, contents))
                    .map(square -> square.key() + " shows " + square.words())
                    .toList();

            assertThat(wrong).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void counts_come_to_the_number_of_squares_and_what_is_listed_is_what_is_counted() {
        for (int seed = 0; seed < PLANS; seed++) {
            Coverage coverage = coverage(new Chance(seed).plan().contents());
            int listed =
                    coverage.notLookedAt().stream().mapToInt(NotLookedAt::count).sum()
                            + coverage.notLookedAtOnce().size();

            assertThat(coverage.summary().stream().mapToInt(Counted::number).sum())
                    .as("seed " + seed)
                    .isEqualTo((int) coverage.squares().count());
            assertThat(coverage.summary().stream()
                            .filter(count -> count.state() != State.NOT_ASKED)
                            .mapToInt(Counted::number)
                            .sum())
                    .as("seed " + seed)
                    .isEqualTo(coverage.asked() + coverage.lookedAtUnasked());
            assertThat(listed).as("seed " + seed).isEqualTo(coverage.notConsidered());
        }
    }

    @Test
    void the_order_of_items_changes_nothing() {
        for (int seed = 0; seed < PLANS; seed++) {
            PlanContents contents = new Chance(seed).plan().contents();
            List<KeptItem> turned = new ArrayList<>(contents.items());
            Collections.reverse(turned);
            PlanContents other = new PlanContents(contents.plan(), turned, contents.parts(), contents.asked());

            assertThat(coverage(other).summary())
                    .as("seed " + seed)
                    .isEqualTo(coverage(contents).summary());
        }
    }

    private static Coverage coverage(PlanContents contents) {
        return Coverage.of(contents.items().stream().map(KeptItem::toItem).toList(), contents.asked());
    }

    /** The same said again by the plainest reading of each assessment, one at a time. */
    private static boolean agrees(Square square, PlanContents contents) {
        List<KeptItem> covering = contents.ofKind("METHOD_ASSESSMENT").stream()
                .filter(item -> covers(item, square))
                .filter(item -> item.answers().isGiven("applicability"))
                .toList();
        if (covering.isEmpty()) {
            return square.state() == (square.asked() ? State.NOT_CONSIDERED : State.NOT_ASKED);
        }
        boolean applies = covering.stream().anyMatch(item -> says(item, "APPLICABLE"));
        boolean not = covering.stream().anyMatch(item -> says(item, "NOT_APPLICABLE"));
        int worst = covering.stream()
                .filter(item -> says(item, "APPLICABLE"))
                .mapToInt(item -> band(item, contents))
                .max()
                .orElse(0);
        Assessment shown = square.governing().orElseThrow();
        boolean rightBand = !applies || shown.band().map(band -> band.number()).orElse(Integer.MAX_VALUE) == worst;
        boolean rightState = applies
                ? shown.state() == State.ASSESSED
                : shown.state()
                        == (covering.stream().anyMatch(item -> says(item, "RELIES_ON"))
                                ? State.RELIES_ON
                                : State.NOT_APPLICABLE);
        return rightBand && rightState && square.contradicted() == (applies && not);
    }

    private static boolean covers(KeptItem item, Square square) {
        AttackMethod method = square.method().orElseThrow();
        return item.answers().text("category").filter(method.code()::equals).isPresent()
                && (method.once()
                        || (names(item, "zones", square.place().map(Place::reference))
                                && names(item, "phases", square.phase().map(Phase::reference))));
    }

    private static boolean names(KeptItem item, String question, Optional<String> reference) {
        return item.answers().list(question).contains(reference.orElseThrow());
    }

    private static boolean says(KeptItem item, String what) {
        return item.answers().text("applicability").filter(what::equals).isPresent();
    }

    private static int band(KeptItem item, PlanContents contents) {
        return item.answers()
                .number("likelihood")
                .flatMap(likelihood -> item.answers()
                        .number("impact")
                        .flatMap(impact -> contents.asked().scale().band(likelihood, impact)))
                .map(band -> band.number())
                .orElse(Integer.MAX_VALUE);
    }

    /** Makes plans up. */
    private record Chance(Random random) {
        Chance(int seed) {
            this(new Random(seed));
        }

        SmallPlan plan() {
            SmallPlan plan = SmallPlan.empty().listing("ATTACK_METHOD", METHODS.toArray(String[]::new));
            int phases = random.nextInt(4);
            int places = random.nextInt(5);
            for (int phase = 1; phase <= phases; phase++) {
                plan = plan.with(
                        reference("PHA", phase),
                        "name",
                        "Phase " + phase,
                        "phaseType",
                        one("INGRESS", "EVENT", "EGRESS"));
            }
            for (int place = 1; place <= places; place++) {
                plan = plan.with(
                        reference("ZON", place), "name", "Place " + place, "occupancy", random.nextInt(9) * 500);
                plan = maybe(plan, reference("ZON", place), "crowdPhases", some("PHA", phases));
                plan = maybe(plan, reference("ZON", place), "accessPhases", some("PHA", phases));
                plan = maybe(plan, reference("ZON", place), "adjoining", some("ZON", place - 1));
            }
            for (int number = 1; number <= random.nextInt(12); number++) {
                plan = assessment(plan, reference("MTH", number), places, phases);
            }
            return plan;
        }

        private SmallPlan assessment(SmallPlan before, String reference, int places, int phases) {
            SmallPlan plan =
                    before.with(reference, "name", reference, "category", METHODS.get(random.nextInt(METHODS.size())));
            plan = maybe(plan, reference, "zones", some("ZON", places));
            plan = maybe(plan, reference, "phases", some("PHA", phases));
            if (random.nextInt(5) > 0) {
                plan = plan.with(reference, "applicability", one("APPLICABLE", "NOT_APPLICABLE", "RELIES_ON"));
            }
            if (random.nextBoolean()) {
                plan = plan.with(reference, "likelihood", 1 + random.nextInt(4), "impact", 1 + random.nextInt(4));
            }
            if (random.nextInt(4) == 0) {
                plan = plan.with(reference, "carriedFrom", "Last year");
            }
            return random.nextInt(6) == 0 ? plan.removed(reference, "By chance") : plan;
        }

        private SmallPlan maybe(SmallPlan plan, String reference, String question, List<String> references) {
            return references.isEmpty() ? plan : plan.with(reference, question, references);
        }

        private List<String> some(String prefix, int of) {
            return IntStream.rangeClosed(1, of)
                    .filter(number -> random.nextBoolean())
                    .mapToObj(number -> reference(prefix, number))
                    .toList();
        }

        private String one(String... of) {
            return of[random.nextInt(of.length)];
        }

        private static String reference(String prefix, int number) {
            return prefix + "-%03d".formatted(number);
        }
    }
}
