package gatehouse.output.document;

import java.util.List;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** The review of a site or arrangement: who asked for what, how it was looked at, what was found and is recommended. */
final class ReviewPaper {
    private ReviewPaper() {}

    static List<Block> of(Edition edition) {
        return Sections.all(
                List.of(
                        new Block.Heading(1, edition.subject(), "review"),
                        new Block.Callout(
                                "A review",
                                "This reviews a site or arrangement as it was on the day, at someone's request. It is not a"
                                        + " protective security plan, and nobody has endorsed it as one.")),
                edition.one("REVIEW")
                        .map(ReviewPaper::asked)
                        .orElseGet(() -> Sections.paragraph("No review is written in this version.")),
                Sections.under("Weaknesses found", weaknesses(edition)),
                Sections.under("Recommended", recommendations(edition)),
                edition.one("REVIEW").map(ReviewPaper::notLookedAt).orElse(List.of()),
                Sections.paragraph("Written as version " + edition.version().number() + " on "
                        + PrintedDates.minute(edition.version().takenAt(), edition.zone()) + " by "
                        + edition.version().takenBy() + "."));
    }

    private static List<Block> asked(Entry review) {
        List<Answer> asked = List.of(Answer.of("Asked for by", review.said(", ", "askedBy", "askedByRole")));
        return Sections.all(
                Sections.answers(Sections.joined(
                        asked,
                        review.answers("To be looked at", "scope", "How", "method"),
                        review.answers("On", "reviewedOn", "With", "withWhom"))),
                Sections.under("Found to work well", Sections.bullets(review.entries("good"))));
    }

    private static List<Block> notLookedAt(Entry review) {
        return Sections.under("Not looked at, or not known", Sections.paragraph(review.said("notLookedAt")));
    }

    private static List<Block> weaknesses(Edition edition) {
        List<Row> rows = edition.each("VULNERABILITY").stream()
                .map(one -> new Row(List.of(
                        one.named(),
                        Cell.of(
                                one.said("statement"),
                                Sentences.of(
                                        where("Where: ", one),
                                        given("Severity: ", one, "severity"),
                                        given("Seen: ", one, "firstSeen"),
                                        given("Known from: ", one, "evidence"))))))
                .toList();
        return Section.orSentence(
                Sections.table("", List.of(new Column("Reference", 5), new Column("Weakness", 21)), rows),
                edition,
                "No weakness is recorded in this version.");
    }

    private static List<Block> recommendations(Edition edition) {
        List<Row> rows = Asked.all(edition).stream()
                .map(one -> new Row(List.of(
                        one.named(),
                        Cell.of(
                                one.said("statement"),
                                Sentences.of(
                                        given("Asked of: ", one, "askedOfName", "askedOf"),
                                        given("Needed by: ", one, "neededBy"),
                                        given("Why: ", one, "rationale"),
                                        references("Answers ", one))))))
                .toList();
        return Section.orSentence(
                Sections.table("", List.of(new Column("Reference", 5), new Column("Recommendation", 21)), rows),
                edition,
                "Nothing is recommended in this version.");
    }

    private static String where(String label, Entry weakness) {
        return labelled(label, weakness.given(", ", "zones", "phases"));
    }

    /** The first of these answers that was given. */
    private static String given(String label, Entry entry, String... names) {
        return List.of(names).stream()
                .filter(entry::isGiven)
                .findFirst()
                .map(name -> labelled(label, Characters.isolated(entry.given(name))))
                .orElse("");
    }

    private static String references(String label, Entry recommendation) {
        return labelled(label, recommendation.references("vulnerabilities"));
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + words;
    }
}
