package bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.action.contents.PlanContents;
import gatehouse.home.command.WithoutWeb;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.Review;

/** The review of forty plans by all rules: as a whole by sorting the same facts, and again by the whole. */
final class CrossCheckBench {
    private static final int FEW = 25_000;
    private static final int MANY = 250_000;
    private static final int NEW_VERSION = 600;
    private static final int WARM = 15;
    private static final int ROUNDS = 15;
    private static final double TEN_TIMES = 12;
    private static final double SORT = 3;
    private static final double TENTH = 0.1;

    private CrossCheckBench() {}

    static List<Figure> crosscheck() {
        PlanContents contents = contents();
        Review few = ManyFacts.review(contents, FEW, 1);
        Review many = ManyFacts.review(contents, MANY, 1);
        List<Fact> shuffled = ManyFacts.shuffled(many.facts());
        Times.inTurn(WARM, () -> CrossCheck.of(few));
        Times[] times =
                Times.inTurn(ROUNDS, () -> CrossCheck.of(few), () -> CrossCheck.of(many), () -> sorted(shuffled));
        return List.of(
                Figure.times(
                        "crosscheck",
                        "40 plans, all rules, 250,000 facts, by 25,000",
                        "ms",
                        times[1].median(),
                        times[0].median(),
                        TEN_TIMES),
                Figure.times(
                        "crosscheck",
                        "40 plans, all rules, 250,000 facts, by sorting them by time and by place",
                        "ms",
                        times[1].median(),
                        times[2].median(),
                        SORT));
    }

    static List<Figure> recheck() {
        PlanContents contents = contents();
        List<Figure> figures = new ArrayList<>();
        for (int size : new int[] {FEW, MANY}) {
            Review review = ManyFacts.review(contents, size, 1);
            List<Fact> next = ManyFacts.plan("PLN-007", NEW_VERSION, 2);
            CrossCheck before = CrossCheck.of(review);
            Times.inTurn(WARM, () -> CrossCheck.of(review), () -> before.again("PLN-007", next));
            Times[] times = Times.inTurn(ROUNDS, () -> CrossCheck.of(review), () -> before.again("PLN-007", next));
            figures.add(Figure.times(
                    "recheck",
                    "600 facts of a new version into %,d, by the whole review".formatted(size),
                    "ms",
                    times[1].median(),
                    times[0].median(),
                    TENTH));
        }
        return figures;
    }

    private static PlanContents contents() {
        try (Scratch scratch = new Scratch();
                ConfigurableApplicationContext rooms =
                        WithoutWeb.on(scratch.store().program(), scratch.files())) {
            return LoadedPlan.contents(rooms, ManyFacts.file());
        }
    }

    private static List<List<Fact>> sorted(List<Fact> facts) {
        List<Fact> byTime = new ArrayList<>(facts);
        byTime.sort(Fact.IN_ORDER);
        List<Fact> byPlace = new ArrayList<>(facts);
        byPlace.sort(Comparator.comparing((Fact fact) -> fact.where().key()).thenComparing(Fact.IN_ORDER));
        return List.of(byTime, byPlace);
    }
}
