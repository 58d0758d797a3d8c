package gatehouse.information.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Keeps what it says, all or nothing; throws {@link NotTaken}. */
    void keep(Change change, String partner, PartnerForm form, Instant opened) {
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
        PartnerService.Evidence evidence = partners.ownEvidence(change, form, opened);
        if (!chosen.isEmpty()) {
            partners.keepOwn(change, page.of(), chosen, form, evidence);
        }
        actions.keep(change, page.of().partner(), page.actions(), said, form, evidence);
        PlanRevision.count(change);
    }

    private static String gone(String reference) {
        return reference + " is not asked of you, or no longer. Send the others again without it.";
    }
}
