package gatehouse.action.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.information.partner.PartnerAnswersPart;
import gatehouse.plan.kind.Stage;

/** Where somebody who matters to the event was not asked, or what is taken for granted of them was not confirmed. */
final class PartnerGaps {
    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "no-organiser-among-partners",
                    Stage.INFORMATION,
                    "The organiser is not among the partners",
                    "Whoever runs the event knows who comes, and owns its risk.",
                    PartnerGaps::withoutOrganiser),
            new GapRule(
                    "organiser-not-asked",
                    Stage.INFORMATION,
                    "The organiser was not asked about a risk from those who attend, or who owns the risk",
                    "At Fishmongers’ Hall nobody asked the organiser about a risk from those who came.",
                    PartnerGaps::notAsked),
            new GapRule(
                    "controller-not-a-partner",
                    Stage.INFORMATION,
                    "Whoever controls a place is not among the partners",
                    "At Manchester Arena the contractor was not invited, and two advisers did not share what they knew.",
                    PartnerGaps::controllerWithoutPartner),
            new GapRule(
                    "commitment-not-confirmed",
                    Stage.INFORMATION,
                    "A partner has not confirmed what is assumed of it",
                    "Each was sure that the other patrolled, and nobody had asked.",
                    PartnerGaps::notConfirmed));

    private static final Set<String> CONFIRMS = Set.of("CONFIRMED", "CORRECTED", "IN_PLACE");

    private PartnerGaps() {}

    private static Stream<Break> withoutOrganiser(GoldenThread thread) {
        return thread.hasNo("EVENT") || organisers(thread).findAny().isPresent()
                ? Stream.empty()
                : Stream.of(Break.ofPlan("No partner is the organiser.", "/partners/new"));
    }

    private static Stream<KeptItem> organisers(GoldenThread thread) {
        return thread.each("PARTNER").filter(partner -> GoldenThread.is(partner, "partnerType", "ORGANISER"));
    }

    private static Stream<Break> notAsked(GoldenThread thread) {
        return organisers(thread)
                .flatMap(partner -> Stream.concat(
                        asked(partner, "attendeeRisk", "was not asked about a risk from those who attend, or to them."),
                        asked(partner, "riskOwnership", "was not asked who owns the risk of the event.")));
    }

    private static Stream<Break> asked(KeptItem partner, String question, String sentence) {
        return GoldenThread.isUnanswered(partner, question)
                ? Stream.of(Break.at(partner, question, sentence))
                : Stream.empty();
    }

    /** Each controller once, at the first place that it controls. */
    private static Stream<Break> controllerWithoutPartner(GoldenThread thread) {
        Set<String> partners = thread.each("PARTNER")
                .flatMap(partner -> Stream.concat(
                        Stream.of(partner.title()),
                        partner.answers().list("contact").stream().map(line -> line.split(",", 2)[0])))
                .map(PartnerGaps::plain)
                .collect(Collectors.toSet());
        if (organisers(thread).findAny().isPresent()) {
            partners.add("organiser");
        }
        Map<String, KeptItem> first = thread.each("ZONE")
                .filter(zone -> zone.answers().isGiven("controller"))
                .collect(Collectors.toMap(
                        zone -> zone.answers().text("controller").orElse(""),
                        zone -> zone,
                        (one, other) -> one,
                        LinkedHashMap::new));
        return first.entrySet().stream()
                .filter(one -> partners.stream().noneMatch(partner -> isNamed(plain(one.getKey()), partner)))
                .map(one -> Break.at(
                                one.getValue(),
                                "controller",
                                "is controlled by " + one.getKey() + ", which is not among the partners.")
                        .mendedAt("/partners/new"));
    }

    /** By its name, or by the role of one who speaks for it, as: harbour master. */
    private static boolean isNamed(String controller, String partner) {
        return !partner.isEmpty() && (controller.contains(partner) || partner.contains(controller));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Stream<Break> notConfirmed(GoldenThread thread) {
        return thread.each("COMMITMENT")
                .filter(commitment -> thread.entries(PartnerAnswersPart.NAME, "commitment", commitment).stream()
                        .noneMatch(entry -> CONFIRMS.contains(entry.get("answer"))))
                .map(commitment -> Break.at(commitment, "statement", "is assumed, and not confirmed by the partner.")
                        .mendedAt("/partners-register#" + commitment.reference()));
    }
}
