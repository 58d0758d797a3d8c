package gatehouse.information.partner;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.How;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanRevision;

/** The only door to what partners answered. */
public final class PartnerService {
    private final Entrance entrance;
    private final ItemService items;
    private final FileStore files;
    private final Kind partners;
    private final Kind commitments;
    private final PartnerAnswerRepository answers = new PartnerAnswerRepository();

    public PartnerService(Entrance entrance, ItemService items, FileStore files, Kinds kinds) {
        this.entrance = entrance;
        this.items = items;
        this.files = files;
        this.partners = kinds.get(PartnerKind.CODE);
        this.commitments = kinds.get(CommitmentKind.CODE);
    }

    /** Every partner that stands, with what it committed to and said. */
    public Commitments ofPlan(Change change) {
        return Commitments.of(
                items.ofKind(change, partners, false),
                items.ofKind(change, commitments, false),
                answers.ofPlan(change));
    }

    /** One partner; refuses a reference that is none. */
    public Commitments.OfPartner get(Change change, String partner) {
        items.get(change, partners, partner);
        return ofPlan(change).of(partner).orElseThrow();
    }

    /** One partner that stands. */
    Optional<Commitments.OfPartner> of(Change change, String partner) {
        return ofPlan(change).of(partner);
    }

    /** All that was said of one commitment, oldest first. */
    List<PartnerAnswer> said(Change change, String commitment) {
        return answers.ofPlan(change).stream()
                .filter(one -> one.commitment().equals(commitment))
                .toList();
    }

    /** Keeps what a partner said of several commitments at once, with its reply as evidence; throws {@link NotTaken}. */
    String record(Doing doing, String partner, PartnerForm form) {
        return entrance.changeOnce(doing, change -> {
            Commitments.OfPartner of = get(change, partner);
            Map<String, String> errors = new LinkedHashMap<>();
            form.checkNamed(errors);
            Optional<How> how = form.how(errors);
            Instant at = form.saidAt(change.at(), change.plan().zone(), errors);
            Map<String, PartnerWord> chosen = form.answers(of, errors);
            NotTaken.ifAny(errors);
            Evidence evidence = evidence(change, form);
            of.commitments().stream()
                    .map(Commitments.One::item)
                    .filter(item -> chosen.containsKey(item.reference()))
                    .forEach(item ->
                            keep(change, item, chosen.get(item.reference()), form, how.orElseThrow(), at, evidence));
            PlanRevision.count(change);
            change.logged("partner.answered", "item/" + partner, Map.of("commitments", List.copyOf(chosen.keySet())));
            return "/plans/" + change.plan().id() + "/partners-register#" + partner;
        });
    }

    /** What is kept of what a partner said by a link of its own, within a change that is under way. */
    Evidence ownEvidence(Change change, PartnerForm form, Instant opened) {
        Evidence file = form.file().isEmpty() ? new Evidence("", Optional.empty()) : evidence(change, form);
        String link = "By a link of its own, opened "
                + Days.minute(opened, change.plan().zone());
        return new Evidence((link + "\n" + file.words()).strip(), file.file());
    }

    /** Keeps what a partner said of its commitments by a link of its own, within a change that is under way. */
    void keepOwn(
            Change change,
            Commitments.OfPartner of,
            Map<String, PartnerWord> chosen,
            PartnerForm form,
            Evidence evidence) {
        of.commitments().stream()
                .map(Commitments.One::item)
                .filter(item -> chosen.containsKey(item.reference()))
                .forEach(item ->
                        keep(change, item, chosen.get(item.reference()), form, How.IN_PRODUCT, change.at(), evidence));
        change.logged(
                "partner.answered",
                "item/" + of.partner().reference(),
                Map.of("commitments", List.copyOf(chosen.keySet())));
    }

    /** Where the paper is or how it came, and its file. */
    record Evidence(String words, Optional<SentFile> file) {}

    private Evidence evidence(Change change, PartnerForm form) {
        if (form.file().isEmpty()) {
            return new Evidence(form.value("evidence"), Optional.empty());
        }
        KeptFile kept = files.keep(change, form.file().get());
        String words = kept.asEvidence();
        return new Evidence(
                form.value("evidence").isEmpty() ? words : form.value("evidence") + "\n" + words,
                Optional.of(SentFile.of(kept)));
    }

    private void keep(
            Change change, Item item, PartnerWord word, PartnerForm form, How how, Instant at, Evidence evidence) {
        answers.insert(
                change,
                new PartnerAnswer(
                        item.reference(),
                        word,
                        form.words(item.reference()),
                        form.value("saidBy"),
                        form.value("saidAs"),
                        how,
                        at,
                        change.who().nameAndPost(),
                        evidence.words(),
                        evidence.file(),
                        change.at()),
                item.id());
    }
}
