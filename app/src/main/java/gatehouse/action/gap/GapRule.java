package gatehouse.action.gap;

import java.util.function.Function;
import java.util.stream.Stream;

import gatehouse.plan.kind.Stage;

/**
 * One way in which the thread can be broken.
 *
 * @param code as settlements keep it; never changed once a plan was settled by it
 * @param title the heading over the gaps that it finds
 * @param why why it matters, in one sentence
 */
record GapRule(String code, Stage stage, String title, String why, Function<GoldenThread, Stream<Break>> breaks) {}
