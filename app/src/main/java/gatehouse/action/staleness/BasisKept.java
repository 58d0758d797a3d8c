package gatehouse.action.staleness;

import java.util.List;
import java.util.Optional;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Changing;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Bases;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.plan.EndorserChanging;

/** Keeps every change of what others rest on, in the transaction of the change itself. */
public final class BasisKept implements Changing, EndorserChanging {
    private final Bases bases;
    private final StalenessRepository staleness = new StalenessRepository();

    public BasisKept(Bases bases) {
        this.bases = bases;
    }

    @Override
    public void changed(Change change, Optional<Item> before, Item after, AskedIn asked) {
        Basis basis = bases.of(after.kind().code());
        if (before.isEmpty()) {
            keep(change, whole(change, basis.whenAdded(), after, NewChange.ADDED, "", after.title()));
        } else if (after.isRemoved()) {
            String because = after.removal().map(Item.Removal::because).orElse("");
            keep(change, whole(change, basis.whenRemoved(), after, NewChange.REMOVED, after.title(), because));
        } else if (before.get().isRemoved()) {
            keep(change, whole(change, basis.whenAdded(), after, NewChange.RESTORED, "", after.title()));
        } else {
            keep(change, answers(change, basis, before.get(), after, asked));
        }
    }

    @Override
    public void changed(Change change, List<String> before, List<String> after) {
        keep(
                change,
                List.of(new NewChange(
                        Reach.ENDORSER,
                        Optional.empty(),
                        NewChange.ENDORSER,
                        String.join(", ", before),
                        String.join(", ", after),
                        change.who().nameAndPost(),
                        change.at())));
    }

    /** Of a plan made of published facts nothing is kept, for no picture of what is lacking is made of it. */
    private void keep(Change change, List<NewChange> changes) {
        if (!changes.isEmpty() && !change.plan().published()) {
            staleness.insert(change, changes);
        }
    }

    private static List<NewChange> whole(
            Change change, Optional<Reach> reach, Item item, String what, String before, String after) {
        return reach.map(far -> change(change, far, item, what, before, after)).stream()
                .toList();
    }

    private static List<NewChange> answers(Change change, Basis basis, Item before, Item after, AskedIn asked) {
        return after.kind().fields().stream()
                .map(field -> field.name())
                .filter(basis.rested()::containsKey)
                .filter(name ->
                        !before.answers().answer(name).equals(after.answers().answer(name)))
                .map(name -> change(
                        change,
                        basis.rested().get(name),
                        after,
                        name,
                        words(before, name, asked),
                        words(after, name, asked)))
                .toList();
    }

    private static NewChange change(Change change, Reach reach, Item item, String field, String before, String after) {
        return new NewChange(
                reach,
                Optional.of(item.id()),
                field,
                before,
                after,
                change.who().nameAndPost(),
                change.at());
    }

    private static String words(Item item, String question, AskedIn asked) {
        return item.answers()
                .answer(question)
                .map(answer -> AnswerWords.of(item.kind().field(question), answer, asked, "\n"))
                .orElse("");
    }
}
