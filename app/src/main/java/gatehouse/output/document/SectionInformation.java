package gatehouse.output.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.tasking.tasking.Consideration;

/** What was learnt and said along the way, and what is not known. */
final class SectionInformation {
    private SectionInformation() {}

    static List<Block> full(Edition edition) {
        return Section.orSentence(
                Sections.all(
                        Sections.under("Advice given by word or e-mail", advice(edition, !tellsOfItsEvent(edition))),
                        Sections.under("Review before this plan", review(edition)),
                        Sections.under("Advice document before this plan", documents(edition)),
                        SectionNotKnown.full(edition)),
                edition,
                "Nothing is recorded as not known.");
    }

    /** A bare name that was taken over from the advice tells nothing of the event yet. */
    private static boolean tellsOfItsEvent(Edition edition) {
        return edition.one("EVENT")
                .filter(event -> event.isGiven("description"))
                .isPresent();
    }

    /** That advice went out before this document did; what it said stands in the full form where there is one. */
    static List<Block> adviceLines(Edition edition) {
        return edition.hasFullForm()
                ? Sections.bullets(Stream.of(
                                edition.each("ADVICE").stream()
                                        .map(advice -> Sentences.of(
                                                advice.reference() + " " + advice.title(),
                                                "To " + advice.said(", ", "toWhom", "toWhomRole", "givenAt", "means"))),
                                edition.each("ADVICE_DOCUMENT").stream().map(SectionInformation::toWhom),
                                edition.each("REVIEW").stream().map(SectionInformation::byWhom))
                        .flatMap(lines -> lines)
                        .toList())
                : Sections.all(advice(edition, true), review(edition), documents(edition));
    }

    private static String toWhom(Entry document) {
        return Sentences.of(
                document.reference() + " Advice document: " + document.title(),
                "To " + document.said("; ", "addressee", "addresseeIs"));
    }

    private static String byWhom(Entry review) {
        return Sentences.of(
                review.reference() + " Review: " + review.title(),
                "Asked for by " + review.said(", ", "askedBy", "askedByRole", "reviewedOn"));
    }

    /** What the document said before there was a plan: what to consider by its headings, and the words for this event. */
    private static List<Block> documents(Edition edition) {
        return Sections.bullets(edition.each("ADVICE_DOCUMENT").stream()
                .map(document -> Sentences.of(
                        toWhom(document),
                        document.labelled("Asked", "asked"),
                        "To consider: "
                                + document.entries("considerations").stream()
                                        .map(text -> Consideration.of("", text).heading())
                                        .collect(Collectors.joining("; ")),
                        document.said("advice"),
                        document.labelled("Not known", "notKnown")))
                .toList());
    }

    /** What the review looked at and how; its weaknesses and recommendations stand where those of any plan do. */
    private static List<Block> review(Edition edition) {
        return Sections.bullets(edition.each("REVIEW").stream()
                .map(review -> Sentences.of(
                        byWhom(review),
                        review.labelled("To be looked at", "scope"),
                        review.labelled("How", "method"),
                        review.labelled("With", "withWhom"),
                        review.labelled("Found to work well", "good"),
                        review.labelled("Not looked at", "notLookedAt")))
                .toList());
    }

    /**
     * Advice that went out before this document did.
     *
     * @param all with what was known then; in a full form only until the plan tells of its event itself
     */
    private static List<Block> advice(Edition edition, boolean all) {
        return Sections.bullets(edition.each("ADVICE").stream()
                .map(advice -> Sentences.of(
                        advice.reference() + " " + advice.title(),
                        "To " + advice.said(", ", "toWhom", "toWhomRole", "givenAt", "means"),
                        all ? advice.labelled("Known", "known") : "",
                        all ? advice.labelled("Not known", "notKnown") : "",
                        advice.said("advice"),
                        advice.labelled("Confirmed", "confirmation")))
                .toList());
    }
}
