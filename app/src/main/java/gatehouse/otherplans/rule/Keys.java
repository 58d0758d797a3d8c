package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Road;

/** By what facts are laid side by side. */
final class Keys {
    private Keys() {}

    /** Facts of the same ground. */
    static List<String> place(Fact fact, Review review) {
        return review.places().ground(fact.where());
    }

    /** Facts about the same activity, unit, post, decision or term. */
    static List<String> subject(Fact fact) {
        return fact.subject().isGiven() ? List.of(fact.subject().key()) : List.of();
    }

    /** Facts about the same subject at the same ground; where no place is said, only with others that say none. */
    static List<String> subjectAndPlace(Fact fact, Review review) {
        String subject = fact.subject().key();
        if (!fact.where().isGiven()) {
            return List.of(subject + "|");
        }
        List<String> keys = new ArrayList<>();
        review.places().ground(fact.where()).forEach(place -> keys.add(subject + "|" + place));
        return keys;
    }

    /** Facts along the same road, in whatever part of it. */
    static List<String> roads(Fact fact) {
        if (fact.where().roads().size() == 1) {
            return List.of(fact.where().roads().get(0).road().key());
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Road road : fact.where().roads()) {
            keys.add(road.road().key());
        }
        return List.copyOf(keys);
    }

    /** What one plan says by itself. */
    static List<String> plan(Fact fact) {
        return List.of("plan " + fact.plan());
    }
}
