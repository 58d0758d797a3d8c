package gatehouse.otherplans.across;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.Digest;
import gatehouse.otherplans.rule.Margin;
import gatehouse.otherplans.rule.RuleCard;
import gatehouse.otherplans.rule.Rules;
import gatehouse.plan.plan.Marking;

/** The only door to what is committed at two events: what a coordinator is told, and what the regional lead sees. */
public final class AcrossService {
    private static final int MOST = 200;

    private final AcrossRepository commitments = new AcrossRepository(usualMinutes());

    /**
     * What of this plan is also committed at another event; nothing for anyone but its coordinators, and nothing where
     * either event is not publicised or not shared.
     */
    public List<Elsewhere> ofPlan(Change change) {
        if (!change.who().may(Action.PLAN_CHANGE)) {
            return List.of();
        }
        UUID plan = change.plan().id();
        List<Twice> twice = Laid.out(commitments.sharedWith(change)).stream()
                .filter(one -> one.one().isOf(plan) || one.other().isOf(plan))
                .map(one -> one.seenFrom(plan))
                .toList();
        Contacts contacts = contacts(change, twice);
        return twice.stream()
                .map(one -> new Elsewhere(
                        one.one().words(),
                        one.one().reference(),
                        one.hours(change.plan().zone()),
                        contacts.of(one.other().event())))
                .distinct()
                .toList();
    }

    /**
     * What the regional lead sees.
     *
     * @param left how many more there are than are shown
     * @param marking the highest of the plans that it speaks of; empty where it speaks of none
     */
    public record Seen(List<Between> twice, int left, String marking) {

        public Seen {
            twice = List.copyOf(twice);
        }
    }

    /** What is committed at two events of which one is of the force of whoever looks; the entry holds what was shown. */
    Seen ofForce(Change change) {
        UUID force = change.who().force();
        List<Twice> all = Laid.out(commitments.ofForce(change)).stream()
                .filter(one -> one.touches(force))
                .toList();
        List<Twice> shown = all.stream().limit(MOST).toList();
        Contacts contacts = contacts(change, shown);
        Map<UUID, String> forces = shown.isEmpty() ? Map.of() : commitments.forces(change);
        List<Between> twice =
                shown.stream().map(one -> between(one, contacts, forces)).toList();
        change.seen("resources", Digest.hex(Digest.sha256(twice.toString().getBytes(StandardCharsets.UTF_8))));
        return new Seen(twice, all.size() - shown.size(), marking(shown));
    }

    private static Between between(Twice twice, Contacts contacts, Map<UUID, String> forces) {
        Commitment.Event one = twice.one().event();
        Commitment.Event other = twice.other().event();
        return new Between(
                twice.one().words(),
                twice.hours(one.zone()),
                Stream.of(one, other)
                        .map(event -> new Between.Side(
                                forces.get(event.force()),
                                event.marking(),
                                contacts.inFull(event),
                                told(event, event.equals(one) ? other : one)))
                        .toList());
    }

    private static String told(Commitment.Event event, Commitment.Event other) {
        if (event.isOpen() && other.isOpen()) {
            return "Its coordinator is told this.";
        }
        String why = !event.publicised() ? "not publicised" : !event.shared() ? "not shared" : "";
        return why.isEmpty()
                ? "Its coordinator is not told, because the other event is not publicised or not shared."
                : "This event is " + why + ": neither coordinator is told.";
    }

    private static String marking(List<Twice> shown) {
        List<String> markings = shown.stream()
                .flatMap(twice -> Stream.of(twice.one(), twice.other()))
                .map(commitment -> commitment.event().marking())
                .filter(marking -> !marking.isEmpty())
                .distinct()
                .toList();
        return markings.isEmpty() ? "" : Marking.highest(markings.get(0), markings.stream());
    }

    private Contacts contacts(Change change, List<Twice> twice) {
        return twice.isEmpty()
                ? new Contacts(Map.of())
                : commitments.contacts(
                        change,
                        twice.stream()
                                .flatMap(one -> Stream.of(one.one(), one.other()))
                                .map(commitment -> commitment.event().plan())
                                .collect(Collectors.toSet()));
    }

    private static long usualMinutes() {
        return Rules.cards().stream()
                .filter(card -> card.code().equals("X19"))
                .map(RuleCard::margins)
                .flatMap(List::stream)
                .mapToLong(Margin::usual)
                .findFirst()
                .orElseThrow();
    }
}
