package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.mail.Outbox;
import gatehouse.plan.item.Changing;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.plan.MembershipService;

/** Tells whoever an action is given to, in the change that gives it; not those who give it to themselves. */
public final class ActionTold implements Changing {
    private final Telling telling;

    public ActionTold(Outbox outbox, MembershipService people) {
        this.telling = new Telling(outbox, people);
    }

    @Override
    public void changed(Change change, Optional<Item> before, Item after, AskedIn asked) {
        if (!after.kind().code().equals(ActionKind.CODE) || after.isRemoved() || !isGiven(before, after)) {
            return;
        }
        Telling.Reached reached = telling.reached(change, after);
        boolean themselves = reached.member()
                .filter(member ->
                        change.who().person().filter(member.person()::equals).isPresent())
                .isPresent();
        if (!themselves) {
            telling.tell(
                    change,
                    after,
                    reached,
                    "given " + after.id() + " " + after.revision(),
                    before.isEmpty() ? "given to you" : "given to you, or its day was changed",
                    Optional.empty());
        }
    }

    /** It is open, and its owner or its day is another than before. */
    private static boolean isGiven(Optional<Item> before, Item after) {
        if (!new TakenAction(after, LocalDate.MIN).isOpen()) {
            return false;
        }
        return before.isEmpty()
                || Stream.of("owner", "due", "reachedAt")
                        .anyMatch(question -> !before.get()
                                .answers()
                                .text(question)
                                .equals(after.answers().text(question)));
    }
}
