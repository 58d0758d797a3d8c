package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;

import gatehouse.otherplans.fact.Fact;

/**
 * One rule of the review of plans: what it looks for, and how.
 *
 * <p>A rule says which groups each fact belongs to, and judges one group at a time. So ten times the facts take ten
 * times the time, and a new version of one plan is judged again only where it says something new.
 */
public interface CrossPlanRule {

    RuleCard card();

    /** The keys of the groups in which this fact is laid beside others; it is asked only of what the card reads. */
    default List<String> groups(Fact fact, Review review) {
        return List.of();
    }

    /** The keys of groups that are judged though no fact may be in them. */
    default Collection<String> seeds(Review review) {
        return List.of();
    }

    /** Whether it judges what the register or this plan's own items say, and so again whenever a version comes in. */
    default boolean readsRegister() {
        return false;
    }

    /**
     * The keys of further groups whose judgement rests on a group that holds this fact; they are judged again with it.
     */
    default List<String> restsOn(Fact fact, Review review) {
        return List.of();
    }

    /** Judges what is laid together. A group may hold only one side. */
    void judge(Group group, Telling telling);
}
