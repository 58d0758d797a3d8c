package gatehouse.home.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.information.partner.Commitments;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.information.partner.PartnerActionService.Answered;
import gatehouse.information.partner.PartnerService;

/** What partners said, by the entry of the log that tells of it: of the same thing and at the same instant. */
final class PartnerWords {
    static final String OF_ACTION = "partner.action.answered";
    static final String OF_COMMITMENTS = "partner.answered";

    private final Commitments commitments;
    private final Map<String, List<Answered>> actions;

    PartnerWords(Change change, PartnerService partners, PartnerActionService actions) {
        this.commitments = partners.ofPlan(change);
        this.actions = actions.answers(change);
    }

    List<Noticed.Said> of(Noticed one) {
        return switch (one.action()) {
            case OF_ACTION ->
                actions.getOrDefault(one.about(), List.of()).stream()
                        .filter(said -> said.answer().saidAt().equals(one.at()))
                        .map(said -> new Noticed.Said(
                                said.partner(), said.answer().says(), one.about(), "/actions-due#" + one.about()))
                        .toList();
            case OF_COMMITMENTS ->
                commitments.of(one.about()).stream()
                        .flatMap(of -> of.commitments().stream()
                                .flatMap(commitment -> commitment.answers().stream())
                                .filter(said -> said.recordedAt().equals(one.at()))
                                .map(said -> new Noticed.Said(
                                        of.partner().title(),
                                        said.word().words().toLowerCase(Locale.UK),
                                        said.commitment(),
                                        "/partners-register#" + said.commitment())))
                        .toList();
            default -> List.of();
        };
    }
}
