package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.mail.Outbox;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.information.partner.Commitments;
import gatehouse.information.partner.PartnerMarking;
import gatehouse.information.partner.PartnerRefusal;
import gatehouse.information.partner.PartnerService;
import gatehouse.output.template.Looks;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/**
 * Issues the sheet that asks one partner to confirm what it committed to. It holds that partner's commitments and nothing
 * else of the plan, and is refused where it would be marked higher than the partner may be sent, or nobody said what that
 * is. Its bytes are kept and its issue logged.
 */
public final class CommitmentSheetService {
    private final Entrance entrance;
    private final PartnerService partners;
    private final ItemService items;
    private final Looks looks = new Looks();
    private final FileStore files;
    private final Kinds kinds;
    private final MembershipService people;
    private final Outbox outbox;

    public CommitmentSheetService(
            Entrance entrance,
            PartnerService partners,
            ItemService items,
            FileStore files,
            Kinds kinds,
            MembershipService people,
            Outbox outbox) {
        this.entrance = entrance;
        this.partners = partners;
        this.items = items;
        this.files = files;
        this.kinds = kinds;
        this.people = people;
        this.outbox = outbox;
    }

    /**
     * The sheet for one partner, as pdf or docx.
     *
     * @param by the day by which it is to be sent back; the usual one where it is empty
     */
    public IssuedDocument issue(Doing doing, String partner, String typeAsked, String by) {
        DocumentType type = DocumentType.asked(typeAsked);
        Paper paper = entrance.look(
                doing,
                "commitment-sheet/" + partner,
                change -> paper(change, partner, by.strip()).in(looks.ofPlan(change)));
        byte[] bytes = type == DocumentType.PDF ? Pdf.set(paper).bytes() : Docx.set(paper, Map.of());
        return entrance.change(doing, change -> {
            KeptFile file = files.keep(
                    change,
                    DocumentName.of(partner, "ask-sheet", "", paper.running().marking(), type),
                    type.mediaType(),
                    new ByteArrayInputStream(bytes));
            change.logged(
                    "commitment.sheet.issued",
                    "item/" + partner,
                    Outcome.ISSUED,
                    Map.of("name", file.name(), "sha256", file.sha256()));
            return new IssuedDocument(file, bytes);
        });
    }

    private Paper paper(Change change, String partner, String by) {
        Commitments.OfPartner of = partners.get(change, partner);
        String marking = PartnerMarking.of(change, of);
        LocalDate today = LocalDate.ofInstant(change.at(), change.plan().zone());
        CommitmentSheet.Reply reply =
                new CommitmentSheet.Reply(sendTo(change), by.isEmpty() ? of.answerBy(today) : day(by, today));
        List<Block> blocks = CommitmentSheet.of(of, change.plan().name(), named(change), reply);
        RunningLines running = RunningLines.issued(change, marking, "QUESTIONS TO A PARTNER", blocks);
        return Paper.inEnglish(
                "Ask sheet, " + partner, change.plan().name(), change.plan().author(), change.at(), running, blocks);
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(today)) {
                throw new Refusal(PartnerRefusal.DAY_IS_OVER, typed);
            }
            return day;
        } catch (DateTimeParseException none) {
            throw new Refusal(PartnerRefusal.NO_SUCH_DAY, typed);
        }
    }

    /** The coordinators by name and post, and where they are reached if they said so. */
    private List<String> sendTo(Change change) {
        return people.all(change).stream()
                .filter(member -> member.isPresent() && member.capacity() == Capacity.COORDINATOR)
                .map(member -> Stream.of(member.name(), member.post(), outbox.address(change, member.person()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private Map<String, Item> named(Change change) {
        Map<String, Item> named = new LinkedHashMap<>();
        Stream.of("ZONE", "PHASE")
                .flatMap(code -> items.ofKind(change, kinds.get(code), false).stream())
                .forEach(item -> named.put(item.reference(), item));
        return named;
    }
}
