package gatehouse.options.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Days;
import gatehouse.action.decision.Outcome;
import gatehouse.options.delivery.DeliveryState;

/**
 * What was said of a recommendation and of its delivery, as a plan's parts hold it; the latest counts.
 *
 * @param settling the commander's decision on what police are asked, or the answer of whoever else is asked
 * @param support what the commander said of advice to another; it settles nothing
 * @param isDisputed whether all that was recorded for the one who settles it is said by them not to be so
 */
record Said(
        boolean police,
        Optional<Map<String, Object>> settling,
        boolean isDisputed,
        Optional<Map<String, Object>> support,
        Optional<Map<String, Object>> delivery,
        ZoneId zone) {
    private static final String NOBODY_NAMED = "NOBODY NAMED";

    /** Of each recommendation that stands, by reference, with the parts of the plan read once. */
    static Map<String, Said> byRecommendation(PlanContents plan) {
        Map<String, List<Map<String, Object>>> decisions = plan.partBy("decisions", "recommendation");
        Map<String, List<Map<String, Object>>> deliveries = plan.partBy("deliveries", "recommendation");
        Map<String, Said> said = new LinkedHashMap<>();
        plan.ofKind("RECOMMENDATION")
                .forEach(item -> said.put(
                        item.reference(),
                        of(
                                item,
                                decisions.getOrDefault(item.reference(), List.of()),
                                deliveries.getOrDefault(item.reference(), List.of()),
                                plan.asked().zone())));
        return said;
    }

    private static Said of(
            KeptItem recommendation,
            List<Map<String, Object>> decisions,
            List<Map<String, Object>> deliveries,
            ZoneId zone) {
        boolean police = recommendation
                .answers()
                .text("askedOf")
                .filter("POLICE"::equals)
                .isPresent();
        List<Map<String, Object>> settling =
                decisions.stream().filter(entry -> isAnswer(entry) != police).toList();
        List<Map<String, Object>> counting = undisputed(settling);
        return new Said(
                police,
                last(counting),
                !settling.isEmpty() && counting.isEmpty(),
                police
                        ? Optional.empty()
                        : last(undisputed(decisions.stream()
                                .filter(entry -> !isAnswer(entry))
                                .toList())),
                last(deliveries),
                zone);
    }

    private static boolean isAnswer(Map<String, Object> entry) {
        return "ANSWER".equals(entry.get("capacity"));
    }

    private static List<Map<String, Object>> undisputed(List<Map<String, Object>> entries) {
        return entries.stream()
                .filter(entry -> !"DISPUTED".equals(entry.get("confirmation")))
                .toList();
    }

    private static Optional<Map<String, Object>> last(List<Map<String, Object>> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The last stage that it has come to; what stands there has come so far whether or not anybody decided on it. */
    Stage reached() {
        if (isInPlace() || (isAccepted() && isCommitted())) {
            return state() == DeliveryState.VERIFIED ? Stage.VERIFIED : Stage.COMMITTED;
        }
        return isAccepted() ? Stage.DECIDED : Stage.NEEDED;
    }

    boolean isAccepted() {
        return settling.isPresent() && (outcome() == Outcome.ACCEPTED || outcome() == Outcome.IN_PART);
    }

    /** Whether it stands there and nobody able to has said yes or no to it. */
    boolean standsUndecided() {
        return isInPlace() && !isAccepted() && !isRefused();
    }

    /** Whether somebody able to has said no to it, in every part. */
    boolean isRefused() {
        return settling.isPresent() && outcome() == Outcome.NOT_ACCEPTED;
    }

    /** Whether it counts as in place at a stage; what was refused does not count as accepted though it stands there. */
    boolean countsAt(Stage stage) {
        return reached().compareTo(stage) >= 0 && !(stage == Stage.DECIDED && isRefused());
    }

    /** The last stage before its first fall. */
    Stage beforeItsFall() {
        return isRefused() ? Stage.NEEDED : reached();
    }

    boolean isAcceptedInPart() {
        return settling.isPresent() && outcome() == Outcome.IN_PART;
    }

    private boolean isCommitted() {
        return delivery.isPresent()
                && state() != DeliveryState.FAILED
                && state() != DeliveryState.WITHDRAWN
                && !word(delivery, "owner").isEmpty();
    }

    private boolean isInPlace() {
        return delivery.isPresent() && (state() == DeliveryState.IN_PLACE || state() == DeliveryState.VERIFIED);
    }

    private Outcome outcome() {
        return Outcome.valueOf(word(settling, "outcome"));
    }

    private DeliveryState state() {
        return DeliveryState.valueOf(word(delivery, "state"));
    }

    /** What is missing at a stage, for the reader who only looks at capitals; empty where nothing is. */
    String loud(Stage stage) {
        return switch (stage) {
            case NEEDED -> "";
            case DECIDED -> isAcceptedInPart() ? "IN PART" : isAccepted() ? "" : notAccepted();
            case COMMITTED -> isAccepted() && !isCommitted() ? notCommitted() : "";
            case VERIFIED -> reached() == Stage.COMMITTED ? "NOT VERIFIED" : "";
        };
    }

    private String notAccepted() {
        if (settling.isEmpty() && isInPlace()) {
            return "NO DECISION RECORDED";
        }
        if (settling.isEmpty() || outcome() == Outcome.DEFERRED) {
            return police ? "NOT YET DECIDED" : "NOT YET ANSWERED";
        }
        return "NOT ACCEPTED IN ANY PART";
    }

    private String notCommitted() {
        if (delivery.isEmpty()) {
            return "NOT COMMITTED";
        }
        return switch (state()) {
            case FAILED -> "FAILED";
            case WITHDRAWN -> "WITHDRAWN";
            default -> NOBODY_NAMED;
        };
    }

    /** What was decided or answered, by whom and when, and why. */
    String decided() {
        return andSupported(settling.isPresent() ? settled() : notSettled());
    }

    /** The same without the reasons, which a document gives with the recommendation. */
    String decidedBriefly() {
        return andSupported(settling.isPresent() ? outcomeBy() : notSettled());
    }

    private String notSettled() {
        return isDisputed ? "What was recorded is disputed" : "";
    }

    private String andSupported(String settled) {
        String supported = support.map(this::supported).orElse("");
        return settled.isEmpty() || supported.isEmpty() ? settled + supported : ended(settled) + " " + supported;
    }

    private String settled() {
        String reason = word(settling, "reason");
        return outcomeBy() + (reason.isEmpty() ? "" : ": " + reason);
    }

    /** That it was not accepted is said loudly before this. */
    private String outcomeBy() {
        return outcome() == Outcome.NOT_ACCEPTED ? by(settling) : outcomeInWords();
    }

    private String outcomeInWords() {
        return capital(outcome().words()) + day(word(settling, "deferredTo"), " to ") + ", " + by(settling);
    }

    private String supported(Map<String, Object> entry) {
        String words = switch (Outcome.valueOf(String.valueOf(entry.get("outcome")))) {
            case ACCEPTED -> "Supported";
            case IN_PART -> "Supported in part";
            case NOT_ACCEPTED -> "Not supported";
            case DEFERRED -> "Support put off";
        };
        return words + " by " + by(support);
    }

    private String by(Optional<Map<String, Object>> entry) {
        String how = word(entry, "how");
        boolean recorded = !how.isEmpty() && !how.equals("IN_PRODUCT");
        String at = word(entry, "at");
        return word(entry, "by")
                + (at.isEmpty() ? "" : ", " + Days.words(Instant.parse(at), zone))
                + (recorded && word(entry, "confirmation").isEmpty() ? " (to be confirmed)" : "");
    }

    /** Who is named to deliver it, how that stands, and who said so. */
    String committed() {
        if (delivery.isEmpty()) {
            return isAccepted() && !police
                    ? "Accepted by " + word(settling, "by") + "; nobody is named who delivers it"
                    : "Nobody is named who delivers it";
        }
        String owner = word(delivery, "owner");
        String stands = state().words();
        return (owner.isEmpty() ? unowned(stands) : owner + ": " + stands.toLowerCase(Locale.UK))
                + day(word(delivery, "due"), ", due ") + ". Reported by " + by(delivery);
    }

    /** That nobody is named is said once: loudly, where it is said so already. */
    private String unowned(String stands) {
        return loud(Stage.COMMITTED).equals(NOBODY_NAMED) ? stands : "Nobody named: " + stands.toLowerCase(Locale.UK);
    }

    /** What was seen, by whom; what is only said to be in place is not verified. */
    String verified() {
        if (delivery.isEmpty() || !isInPlace()) {
            return loud(Stage.VERIFIED).isEmpty() ? "Not verified" : "Not yet in place";
        }
        return state() == DeliveryState.VERIFIED
                ? "Verified by " + by(delivery) + ". " + word(delivery, "words")
                : "Said to be in place; nobody has gone and looked";
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static String day(String day, String before) {
        return day.isEmpty() ? "" : before + Days.words(LocalDate.parse(day));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String word(Optional<Map<String, Object>> entry, String name) {
        return entry.map(said -> said.get(name)).map(Object::toString).orElse("");
    }
}
