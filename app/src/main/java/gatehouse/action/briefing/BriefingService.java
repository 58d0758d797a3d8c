package gatehouse.action.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.How;
import gatehouse.action.decision.NotTaken;
import gatehouse.action.endorsement.Endorsement;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.endorsement.Endorsements;
import gatehouse.action.version.Version;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanRevision;

/** The only door to who has read the briefing. */
public final class BriefingService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kind briefing;
    private final EndorsementService endorsements;
    private final ReceiptRepository receipts = new ReceiptRepository();

    public BriefingService(Entrance entrance, ItemService items, Kinds kinds, EndorsementService endorsements) {
        this.entrance = entrance;
        this.items = items;
        this.briefing = kinds.get(BriefingKind.CODE);
        this.endorsements = endorsements;
    }

    /** Keeps that somebody read the briefing that counts; throws {@link NotTaken}. */
    public String read(Doing doing, ReceiptForm form) {
        return entrance.changeOnce(doing, change -> {
            int counts = counting(change).orElseThrow(() -> new Refusal(BriefingRefusal.NO_VERSION));
            if (counts != form.version()) {
                throw new Refusal(BriefingRefusal.NOT_THIS_ONE, counts, form.version());
            }
            How how = how(change, form);
            String own = change.who().nameAndPost();
            Readers readers = readers(change, counts);
            String reader = form.isOwn()
                    ? ownLine(change, readers, form)
                    : form.reader().strip();
            if (isKept(readers.receipt(reader), form)
                    || (form.isOwn() && reader.equals(own) && readers.own(own).isPresent())) {
                throw new Refusal(BriefingRefusal.READ_ALREADY, reader, counts);
            }
            Receipt receipt = new Receipt(counts, reader, how, own, change.at());
            receipts.insert(change, receipt, form.isOwn() ? change.who().person() : Optional.empty());
            PlanRevision.count(change);
            change.logged(
                    "briefing.read",
                    "briefing/v" + counts,
                    Map.of("reader", reader, "how", receipt.how().name()));
            return "/plans/" + change.plan().id() + "/briefing?read=true";
        });
    }

    /** One's own word is kept after what others heard too; what others heard adds nothing to either. */
    private static boolean isKept(Optional<Receipt> receipt, ReceiptForm form) {
        return receipt.filter(one -> !form.isOwn() || one.how() == How.IN_PRODUCT)
                .isPresent();
    }

    /** Nobody reads for another: a line that names somebody else is theirs, and one that names this person is this person's. */
    private String ownLine(Change change, Readers readers, ReceiptForm form) {
        String own = change.who().nameAndPost();
        String typed = form.reader().strip();
        if (typed.isEmpty() || typed.equals(own)) {
            return lineOf(change.who().name(), readers).orElse(own);
        }
        if (readers.named().stream().noneMatch(typed::equals)) {
            NotTaken.ifAny(Map.of("reader", "Choose your own name, or the line that stands for you."));
        }
        new ReaderLine(typed)
                .somebodyElse(change.who().name(), receipts.others(change))
                .ifPresent(name -> NotTaken.ifAny(Map.of(
                        "reader",
                        "That line names " + name
                                + ", who alone can say so here. Choose your own. If they told you, it is"
                                + " recorded as told, by the coordinator.")));
        return typed;
    }

    private static Optional<String> lineOf(String person, Readers readers) {
        return readers.named().stream()
                .filter(line -> new ReaderLine(line).names(person))
                .findFirst();
    }

    /** The lines that this person may say are theirs. */
    public MayBe mayBe(Change change, Readers readers) {
        List<String> others = receipts.others(change);
        String name = change.who().name();
        Optional<String> own = lineOf(name, readers);
        return new MayBe(
                own,
                readers.unread().stream()
                        .filter(line -> !own.equals(Optional.of(line)))
                        .filter(line ->
                                new ReaderLine(line).somebodyElse(name, others).isEmpty())
                        .toList());
    }

    private static How how(Change change, ReceiptForm form) {
        if (form.isOwn()) {
            return How.IN_PRODUCT;
        }
        Optional<How> how = Arrays.stream(How.values())
                .filter(one -> one != How.IN_PRODUCT && one.name().equals(form.how()))
                .findFirst();
        if (!change.who().may(Action.DECISION_RECORD) || how.isEmpty()) {
            NotTaken.ifAny(Map.of("how", "Say whether they signed, wrote or told you that they have read it."));
        }
        if (form.reader().isBlank()) {
            NotTaken.ifAny(Map.of("reader", "Say who has read it."));
        }
        return how.orElseThrow();
    }

    /** The version whose briefing counts: the endorsed one that is in force, or the newest where none is. */
    public Optional<Integer> counting(Change change) {
        Endorsements all = endorsements.ofPlan(change);
        return all.inForce().map(Endorsement::version).or(() -> all.newest().map(Version::number));
    }

    /** Who must have read it, and who has; nobody is named where the plan has no briefing. */
    public Readers readers(Change change, int version) {
        List<String> named = items.ofKind(change, briefing, false).stream()
                .map(Item::answers)
                .flatMap(answers -> answers.list("readers").stream())
                .toList();
        return new Readers(version, named, receipts.ofPlan(change));
    }
}
