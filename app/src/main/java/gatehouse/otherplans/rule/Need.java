package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;

/**
 * What a rule cannot judge without.
 *
 * @param words as a person is told it: the times of a road's closure
 * @param anyOf a fact about one of these is enough
 * @param fromOthers whether only another plan's fact counts, because this plan always says something of it
 */
public record Need(String words, List<About> anyOf, boolean fromOthers) {

    public Need {
        anyOf = List.copyOf(anyOf);
    }
}
