package gatehouse.otherplans.rule;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import gatehouse.otherplans.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** The work of a review of forty plans, counted in facts that rules look at, so that no machine's speed is in it. */
@Tag("full")
class CrossCheckScaleTest {
    private static final int FEW = 25_000;
    private static final int MANY = 250_000;

    @Test
    void ten_times_the_facts_are_at_most_twelve_times_the_work() {
        CrossCheck few = CrossCheck.of(ManyFacts.review(FEW, 1));
        CrossCheck many = CrossCheck.of(ManyFacts.review(MANY, 1));

        assertThat(few.suggestions()).isNotEmpty();
        assertThat(few.factsJudged()).as("work on " + FEW).isGreaterThan(FEW);
        assertThat((double) many.factsJudged() / few.factsJudged())
                .as("ten times the facts")
                .isLessThanOrEqualTo(12);
    }

    @Test
    void a_new_version_of_one_plan_is_at_most_a_tenth_of_the_work() {
        for (int size : new int[] {FEW, MANY}) {
            Review review = ManyFacts.review(size, 1);
            List<Fact> next = ManyFacts.plan("PLN-007", 600, 2);
            CrossCheck before = CrossCheck.of(review);
            CrossCheck again = before.again("PLN-007", next);
            System.out.printf(
                    "recheck of %d: %d facts judged beside %d%n", size, again.factsJudged(), before.factsJudged());

            assertThat(again.results())
                    .isEqualTo(CrossCheck.of(review.with(review.facts().replaced("PLN-007", next)))
                            .results());
            assertThat((double) again.factsJudged() / before.factsJudged())
                    .as(size + " facts")
                    .isLessThanOrEqualTo(0.1);
        }
    }
}
