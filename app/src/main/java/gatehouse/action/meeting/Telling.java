package gatehouse.action.meeting;

import java.time.Instant;
import java.util.Optional;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.mail.Letter;
import gatehouse.foundation.mail.Outbox;
import gatehouse.plan.item.Item;
import gatehouse.plan.plan.Member;
import gatehouse.plan.plan.MembershipService;

/** Writes letters about actions to those who are to do them. */
final class Telling {
    private final Outbox outbox;
    private final MembershipService people;

    Telling(Outbox outbox, MembershipService people) {
        this.outbox = outbox;
        this.people = people;
    }

    Owners owners(Change change) {
        return new Owners(people.all(change));
    }

    /**
     * Where the owner is reached.
     *
     * @param address empty where nowhere
     * @param isOnPlan whether a link to the plan opens to them
     */
    record Reached(String address, boolean isOnPlan, Optional<Member> member) {}

    Reached reached(Change change, Item action) {
        String owner = action.answers().text("owner").orElse("");
        Optional<Member> member = owners(change).find(owner);
        String own = member.map(one -> outbox.address(change, one.person())).orElse("");
        return own.isEmpty()
                ? new Reached(action.answers().text("reachedAt").orElse(""), member.isPresent(), member)
                : new Reached(own, true, member);
    }

    /** Whether a letter was kept now. */
    boolean tell(Change change, Item action, Reached reached, String once, String what, Optional<Instant> usefulTo) {
        String link = reached.isOnPlan() ? "/plans/" + change.plan().id() + "/references/" + action.reference() : "";
        return !reached.address().isEmpty()
                && outbox.put(change, new Letter(once, reached.address(), action.reference(), what, link, usefulTo));
    }
}
