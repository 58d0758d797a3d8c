package gatehouse.otherplans.rule;

import java.util.List;
import java.util.stream.Collectors;

import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

/**
 * When and where nobody is, which no plan says and a picture would otherwise not show.
 *
 * @param needed the fact by which somebody should be there then
 */
public record Gap(Fact needed, Span span) {

    /** All of them where the sentence names only the first. */
    static String inWords(List<Gap> gaps, Review review) {
        return gaps.size() < 2
                ? ""
                : gaps.stream()
                        .map(gap -> review.when(gap.span()))
                        .collect(Collectors.joining("; ", "All " + gaps.size() + " times: ", "."));
    }
}
