package gatehouse.output.document;

import java.util.List;
import java.util.stream.Stream;

/** The record of verbal or e-mail advice: what was asked, known, not known and said, on one page. */
final class AdviceRecord {
    private AdviceRecord() {}

    static List<Block> of(Edition edition) {
        List<Block> advice = edition.each("ADVICE").stream()
                .flatMap(one -> given(one).stream())
                .toList();
        return Sections.all(
                List.of(
                        new Block.Heading(1, edition.subject(), "record"),
                        new Block.Callout(
                                "A record of advice",
                                "This records advice that was given. It is not a protective security plan, and nobody"
                                        + " has endorsed it as one.")),
                Section.orSentence(advice, edition, "No advice is recorded in this version."),
                Sections.under("As asked", SectionTasking.concise(edition)),
                Sections.paragraph("Recorded as version " + edition.version().number() + " on "
                        + PrintedDates.minute(edition.version().takenAt(), edition.zone()) + " by "
                        + edition.version().takenBy() + "."));
    }

    private static List<Block> given(Entry advice) {
        String marking = advice.ownMarking().isEmpty() ? "" : " (" + advice.ownMarking() + ")";
        Answer to = Answer.of("Given to", advice.said(", ", "toWhom", "toWhomRole"));
        Answer when = Answer.of("When and how", advice.said("; ", "givenAt", "means"));
        List<Answer> rest = advice.answers(
                "Known", "known", "Not known", "notKnown", "Advice", "advice", "Confirmed afterwards", "confirmation");
        return Sections.under(
                advice.reference() + " " + advice.title() + marking,
                Sections.answers(
                        Stream.concat(Stream.of(to, when), rest.stream()).toList()));
    }
}
