package gatehouse.information.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.PlanRevision;

/** What a partner sees of its own, and says of it: what it committed to and what it is to do, and nothing else of the plan. */
final class OwnAnswers {
    private final PartnerService partners;
    private final PartnerActionService actions;

    OwnAnswers(PartnerService partners, PartnerActionService actions) {
        this.partners = partners;
        this.actions = actions;
    }

    /** A partner's own page. */
    record Page(Change change, Commitments.OfPartner of, List<PartnerAction> actions, String marking) {

        Set<String> references() {
            return Stream.concat(
                            of.commitments().stream().map(one -> one.item().reference()),
                            actions.stream().map(PartnerAction::reference))
                    .collect(Collectors.toSet());
        }
    }

    /** Refused where the partner may not be sent it. */
    Page page(Change change, String partner) {
        if (change.plan().published()) {
            throw new Refusal(PartnerLinkRefusal.PUBLISHED);
        }
        Commitments.OfPartner of = partners.get(change, partner);
        List<PartnerAction> own = actions.of(change, of.partner());
        return new Page(change, of, own, PartnerMarking.of(change, of, own));
    }

    /**
     * Keeps what it says, all or nothing; throws {@link NotTaken}, and {@link Cautions} of what it should read first.
     *
     * @return false where it had said all of it in these words before, so that nothing was added
     */
    boolean keep(Change change, String partner, PartnerForm form, Instant opened) {
        Page page = page(change, partner);
        Map<String, String> errors = new LinkedHashMap<>();
        form.checkOwn(errors);
        Map<String, PartnerWord> chosen = form.chosen(page.of(), errors);
        LocalDate today = LocalDate.ofInstant(change.at(), change.plan().zone());
        Map<String, ActionBoxes.Said> said = new ActionBoxes(form, today).answers(page.actions(), errors);
        form.gone(page.references()).keySet().forEach(gone -> errors.put("gone-" + gone, gone(gone)));
        form.checkOwnFile(errors);
        if (chosen.isEmpty() && said.isEmpty() && errors.isEmpty()) {
            errors.put("", "Choose an answer to at least one of them.");
        }
        NotTaken.ifAny(errors);
        leaveOut(page, chosen, said, new SaidAgain(form, change.at()));
        if (chosen.isEmpty() && said.isEmpty()) {
            change.logged("form.repeated", "item/" + partner, Map.of());
            return false;
        }
        Cautions.unlessSeen(cautions(change, page, said), form.value("allTheSame"));
        PartnerService.Evidence evidence = partners.ownEvidence(change, form, opened);
        if (!chosen.isEmpty()) {
            partners.keepOwn(change, page.of(), chosen, form, evidence);
        }
        actions.keep(change, page.of().partner(), page.actions(), said, form, evidence);
        PlanRevision.count(change);
        return true;
    }

    private static void leaveOut(
            Page page, Map<String, PartnerWord> chosen, Map<String, ActionBoxes.Said> said, SaidAgain again) {
        page.of()
                .commitments()
                .forEach(one -> chosen.computeIfPresent(
                        one.item().reference(), (reference, word) -> again.is(one, word) ? null : word));
        page.actions()
                .forEach(one -> said.computeIfPresent(
                        one.reference(), (reference, words) -> again.is(one, words) ? null : words));
    }

    /** A day on which the event is over, for an action that is due before: it forbids nothing. */
    private static Map<String, String> cautions(Change change, Page page, Map<String, ActionBoxes.Said> said) {
        AfterEvent after = AfterEvent.of(change);
        Map<String, String> cautions = new LinkedHashMap<>();
        page.actions().stream()
                .filter(action -> said.containsKey(action.reference()))
                .filter(action -> action.due().filter(after::is).isEmpty())
                .forEach(action -> after.words(said.get(action.reference()).day())
                        .ifPresent(words -> cautions.put(
                                "day-" + action.reference(), words + " Is another day meant? If not, send it again.")));
        return cautions;
    }

    private static String gone(String reference) {
        return reference + " is not asked of you, or no longer. Send the others again without it.";
    }
}
