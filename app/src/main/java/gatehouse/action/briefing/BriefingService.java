package gatehouse.action.briefing;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
            Receipt receipt = new Receipt(0, counts, reader, how, own, change.at(), Optional.empty());
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
                readers.named().stream()
                        .filter(line -> readers.receipt(line)
                                .filter(one -> !one.isHearsay())
                                .isEmpty())
                        .filter(line -> !own.equals(Optional.of(line)))
                        .filter(line ->
                                new ReaderLine(line).somebodyElse(name, others).isEmpty())
                        .toList());
    }

    /** Takes back what was heard of somebody, and says why; throws {@link NotTaken}. What they said by themselves stays. */
    public String takeBack(Doing doing, long number, String reason) {
        return entrance.changeOnce(doing, change -> {
            if (reason.isBlank()) {
                NotTaken.ifAny(Map.of("not-so-" + number, "Say why it was not so."));
            }
            Receipt heard = receipts.ofPlan(change).stream()
                    .filter(one -> one.number() == number && one.isHearsay())
                    .findFirst()
                    .orElseThrow(() -> new Refusal(BriefingRefusal.NOT_HEARD));
            TakenBack not = new TakenBack(reason.strip(), change.who().nameAndPost(), change.at());
            receipts.takeBack(change, number, heard.how(), not);
            PlanRevision.count(change);
            change.logged(
                    "briefing.taken.back",
                    "briefing/v" + heard.version(),
                    Map.of("reader", heard.reader(), "reason", not.reason()));
            return "/plans/" + change.plan().id() + "/briefing?read=not#readers";
        });
    }

    private static How how(Change change, ReceiptForm form) {
        if (form.isOwn()) {
            return How.IN_PRODUCT;
        }
        Optional<How> how = Arrays.stream(How.values())
                .filter(one -> one != How.IN_PRODUCT && one.name().equals(form.how()))
                .findFirst();
        Map<String, String> faults = new LinkedHashMap<>();
        if (form.reader().isBlank()) {
            faults.put("reader-told", "Choose who has read it.");
        }
        if (!change.who().may(Action.DECISION_RECORD) || how.isEmpty()) {
            faults.put("how", "Say whether they signed, wrote or told you that they have read it.");
        }
        NotTaken.ifAny(faults);
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
