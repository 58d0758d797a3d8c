package gatehouse.otherplans.register;

import java.util.Comparator;
import java.util.List;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;

/**
 * One other plan as the register shows it.
 *
 * @param versions that were received, newest first
 * @param facts how many were taken from it
 */
public record RegisteredPlan(KeptItem item, List<KeptItem> versions, int facts, AskedIn asked) {

    public RegisteredPlan {
        versions = List.copyOf(versions);
    }

    static RegisteredPlan of(KeptItem item, PlanContents contents) {
        return new RegisteredPlan(
                item,
                contents.ofKind("RECEIVED_VERSION").stream()
                        .filter(version -> leadsTo(version, item))
                        .sorted(Comparator.comparing((KeptItem version) ->
                                        version.answers().text("receivedOn").orElse(""))
                                .thenComparing(KeptItem::reference)
                                .reversed())
                        .toList(),
                (int) contents.ofKind("FACT").stream()
                        .filter(fact -> leadsTo(fact, item))
                        .count(),
                contents.asked());
    }

    private static boolean leadsTo(KeptItem from, KeptItem plan) {
        return from.answers().text("plan").filter(plan.reference()::equals).isPresent();
    }

    public String reference() {
        return item.reference();
    }

    public boolean isHeldElsewhere() {
        return item.answers().text("seen").filter("HELD_ELSEWHERE"::equals).isPresent();
    }

    boolean isReceived() {
        return !versions.isEmpty();
    }

    boolean isSeen() {
        return item.answers().text("seen").filter("SEEN"::equals).isPresent();
    }

    boolean isReviewed() {
        return item.answers().isGiven("reviewedOn");
    }

    /** The answer in words; empty where there is none. */
    public String said(String question) {
        return said(item, question);
    }

    public String said(KeptItem of, String question) {
        return of.answers()
                .answer(question)
                .map(answer -> AnswerWords.of(of.kind().field(question), answer, asked, "; "))
                .orElse("");
    }

    /** An answer that goes on from another, with the words before it; empty where there is none or only a reason. */
    public String adds(String before, String question) {
        return item.answers().isGiven(question) ? before + said(question) : "";
    }

    /** Who owns it, and of which organisation where the owner's name does not say so already. */
    public String owner() {
        String owner = said("owner");
        String organisation = said("organisation");
        return owner.isEmpty() || organisation.isEmpty() || owner.contains(organisation)
                ? owner + (owner.isEmpty() ? organisation : "")
                : owner + ", " + organisation;
    }

    /** Whether any of these is answered. */
    public boolean says(String... questions) {
        return List.of(questions).stream().anyMatch(question -> !said(question).isEmpty());
    }
}
