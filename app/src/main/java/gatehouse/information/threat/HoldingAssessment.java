package gatehouse.information.threat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import gatehouse.plan.kind.Answers;

/** Which of several threat assessments is the one that holds. */
public final class HoldingAssessment {
    private HoldingAssessment() {}

    /**
     * The assessment that was made last; of one day, or where no day is stated, the one that comes last in the plan.
     *
     * @param answers what each of them answers
     */
    public static <T> Optional<T> of(List<T> assessments, Function<T, Answers> answers) {
        return assessments.stream()
                .max(Comparator.comparing(
                        assessment -> answers.apply(assessment).text("asAt").orElse("")));
    }
}
