package gatehouse.otherplans.rule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import gatehouse.otherplans.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** A review of forty plans stays in step with sorting what they say. */
@Tag("full")
class CrossCheckScaleTest {
    /** The work of this thread alone, so that whatever else the machine does counts little. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int FEW = 25_000;
    private static final int MANY = 250_000;

    @Test
    void ten_times_the_facts_take_at_most_twelve_times_the_time_and_three_times_a_sort() {
        Review few = ManyFacts.review(FEW, 1);
        Review many = ManyFacts.review(MANY, 1);
        best(4, () -> CrossCheck.of(few));
        double small = best(7, () -> CrossCheck.of(few));
        double large = best(3, () -> CrossCheck.of(many));
        List<Fact> shuffled = ManyFacts.shuffled(many.facts());
        double sort = best(3, () -> sorted(shuffled));
        System.out.printf("crosscheck %d: %.0f ms, %d: %.0f ms, sort: %.0f ms%n", FEW, small, MANY, large, sort);

        assertThat(CrossCheck.of(few).suggestions()).isNotEmpty();
        assertThat(large / small).as("ten times the facts").isLessThanOrEqualTo(12);
        assertThat(large / sort).as("beside sorting by time and by place").isLessThanOrEqualTo(3);
    }

    @Test
    void a_new_version_of_one_plan_takes_at_most_a_tenth_of_the_whole_review() {
        for (int size : new int[] {FEW, MANY}) {
            Review review = ManyFacts.review(size, 1);
            List<Fact> next = ManyFacts.plan("PLN-007", 600, 2);
            CrossCheck before = CrossCheck.of(review);
            double cold = best(4, () -> CrossCheck.of(review));
            double again = best(7, () -> before.again("PLN-007", next));
            System.out.printf("recheck of %d: %.1f ms beside %.0f ms%n", size, again, cold);

            assertThat(before.again("PLN-007", next).results())
                    .isEqualTo(CrossCheck.of(review.with(review.facts().replaced("PLN-007", next)))
                            .results());
            assertThat(again / cold).as(size + " facts").isLessThanOrEqualTo(0.1);
        }
    }

    private static List<List<Fact>> sorted(List<Fact> facts) {
        List<Fact> byTime = new ArrayList<>(facts);
        byTime.sort(Fact.IN_ORDER);
        List<Fact> byPlace = new ArrayList<>(facts);
        byPlace.sort(Comparator.comparing((Fact fact) -> fact.where().key()).thenComparing(Fact.IN_ORDER));
        return List.of(byTime, byPlace);
    }

    private static double best(int times, Supplier<?> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Object done = work.get();
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
            assertThat(done).isNotNull();
        }
        return best;
    }
}
