package gatehouse.otherplans.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;

/**
 * A type of plan that an event of a kind calls for.
 *
 * @param eventKind {@link #ANY}, {@link #PROTECTED} or a kind of event
 */
public record RequiredType(String eventKind, String planType, String because) {
    public static final String ANY = "ANY";
    public static final String PROTECTED = "PROTECTED_PERSONS";

    /** The types of plan that the event of this plan calls for. */
    public static Set<String> calledFor(PlanContents contents, List<RequiredType> all) {
        Optional<KeptItem> event = contents.ofKind("EVENT").stream().findFirst();
        String kind = event.map(item -> OtherPlans.said(item, "eventKind")).orElse("");
        boolean areProtected = event.map(item -> OtherPlans.said(item, "protectedPersons"))
                .filter("YES"::equals)
                .isPresent();
        Set<String> types = new LinkedHashSet<>();
        all.stream()
                .filter(one -> one.eventKind().equals(ANY)
                        || one.eventKind().equals(kind)
                        || (areProtected && one.eventKind().equals(PROTECTED)))
                .forEach(one -> types.add(one.planType()));
        return types;
    }
}
