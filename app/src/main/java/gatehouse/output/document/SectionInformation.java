package gatehouse.output.document;

import java.util.List;

/** What was learnt and said along the way, and what is not known. */
final class SectionInformation {
    private SectionInformation() {}

    static List<Block> full(Edition edition) {
        return Section.orSentence(
                Sections.all(
                        Sections.under("Advice given by word or e-mail", advice(edition)),
                        SectionNotKnown.full(edition)),
                edition,
                "Nothing is recorded as not known.");
    }

    /** That advice went out before this document did; what it said stands in the full form where there is one. */
    static List<Block> adviceLines(Edition edition) {
        return edition.hasFullForm()
                ? Sections.bullets(edition.each("ADVICE").stream()
                        .map(advice -> Sentences.of(
                                advice.reference() + " " + advice.title(),
                                "To " + advice.said(", ", "toWhom", "toWhomRole", "givenAt", "means")))
                        .toList())
                : advice(edition);
    }

    /** Advice that went out before this document did. */
    static List<Block> advice(Edition edition) {
        return Sections.bullets(edition.each("ADVICE").stream()
                .map(advice -> Sentences.of(
                        advice.reference() + " " + advice.title(),
                        "To " + advice.said(", ", "toWhom", "toWhomRole", "givenAt", "means"),
                        advice.said("advice"),
                        advice.labelled("Confirmed", "confirmation")))
                .toList());
    }
}
