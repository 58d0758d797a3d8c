package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What a commander reads in minutes: the advice, what changed, what to decide by when, the risks, what is not known. */
final class DecisionSheet {
    private static final int MOST_CHANGES = 4;
    static final int MOST = 2;
    private static final String BOX = "\u2610\u00a0";
    private static final String LINE = "______________";

    private DecisionSheet() {}

    static List<Block> of(Edition edition) {
        if (edition.isPublished()) {
            return List.of();
        }
        return Sections.all(
                List.of(new Block.Heading(1, "Decision sheet", "decisions")),
                Sections.paragraph(about(edition)),
                Standing.of(edition),
                SinceChanged.of(edition),
                Sections.under("Advice in three lines", List.of(new Block.NumberedList(ThreeLines.of(edition)))),
                Sections.under(
                        "Changed since version " + edition.before(),
                        Sections.bullets(Changes.atMost(MOST_CHANGES, edition))),
                toDecide(edition),
                risks(edition),
                Sections.under("Not known, not looked at, plans not seen", Sections.bullets(NotKnownLines.of(edition))),
                endorsement(edition));
    }

    private static String about(Edition edition) {
        List<String> words = new ArrayList<>(List.of(edition.subject()));
        words.add(edition.days());
        edition.one("TASKING").ifPresent(tasking -> {
            words.add("To: " + tasking.said(", ", "endorser", "endorserRole"));
            words.add("By: " + tasking.said("coordinator"));
        });
        words.removeIf(String::isEmpty);
        return words.stream().map(Characters::isolated).collect(Collectors.joining(" | "));
    }

    private static List<Block> toDecide(Edition edition) {
        List<Entry> all = Asked.all(edition);
        List<Row> rows = all.stream()
                .filter(entry -> Said.of(entry).isOpen())
                .sorted(Asked.SOONEST_FIRST)
                .map(DecisionSheet::question)
                .toList();
        return Sections.all(
                List.of(new Block.Heading(2, "To decide", "")),
                rows.isEmpty() ? Sections.paragraph("No recommendation waits for a decision.") : questions(rows),
                Sections.bullets(decided(all)),
                Sections.bullets(SectionCompared.lines(edition, MOST)));
    }

    private static List<Block> questions(List<Row> rows) {
        return Sections.table(
                "",
                List.of(
                        new Column("Decide by", 4),
                        new Column("Recommendation, threat basis, if not", 20),
                        new Column("Decision", 8)),
                rows);
    }

    private static Row question(Entry recommendation) {
        Said said = Said.of(recommendation);
        String before = said.commanders()
                .map(word -> word.outcomeWords() + ". " + word.source() + ". "
                        + word.reason().orElse(""))
                .orElse("");
        return new Row(List.of(
                recommendation.named(Asked.decideBy(recommendation)),
                Cell.loud(recommendation.said("statement"), basis(recommendation), before),
                boxes(said.isOfPolice())));
    }

    private static String basis(Entry recommendation) {
        return Stream.of(
                        recommendation.labelled("Threat basis", "rationale"),
                        recommendation.labelled("If not", "ifNotDone"),
                        "Asked of " + Asked.who(recommendation))
                .filter(words -> !words.isEmpty())
                .map(Counted::sentence)
                .collect(Collectors.joining(" "));
    }

    private static Cell boxes(boolean police) {
        String yes = police ? "accept" : "support";
        String no = police ? "not accepted" : "not supported";
        return Cell.of(
                BOX + yes + "   " + BOX + "in\u00a0part",
                BOX + no.replace(' ', '\u00a0') + "   " + BOX + "defer\u00a0to\u00a0________",
                "Reason " + LINE);
    }

    /** What was decided before, and where those who were asked fell short of it. */
    private static List<String> decided(List<Entry> all) {
        List<String> lines = new ArrayList<>();
        long whole = all.stream().filter(entry -> said(entry, Word.ACCEPTED)).count();
        String others = Stream.of("IN_PART", "NOT_ACCEPTED")
                .flatMap(outcome -> all.stream()
                        .filter(entry -> said(entry, outcome))
                        .map(entry -> entry.reference() + " " + Word.plain(outcome)))
                .collect(Collectors.joining("; "));
        if (whole > 0 || !others.isEmpty()) {
            lines.add("Said already: " + whole + " accepted or supported in full"
                    + (others.isEmpty() ? "." : "; " + others + "."));
        }
        String shortOf = all.stream()
                .map(Said::of)
                .filter(said -> !said.isOfPolice() && said.isShort())
                .map(said -> said.about().reference() + " " + Word.plain(said.settledOutcome()) + " by "
                        + said.answer().map(word -> word.get("by")).orElse(""))
                .collect(Collectors.joining("; "));
        if (!shortOf.isEmpty()) {
            lines.add("Answers short of acceptance: " + shortOf + ".");
        }
        return lines;
    }

    private static boolean said(Entry recommendation, String outcome) {
        return Said.of(recommendation)
                .commanders()
                .filter(word -> word.outcome().equals(outcome))
                .isPresent();
    }

    private static List<Block> risks(Edition edition) {
        List<Entry> all = SectionRisks.all(edition);
        List<Row> rows = all.stream()
                .filter(risk -> SectionRisks.standing(risk).isEmpty())
                .map(DecisionSheet::risk)
                .toList();
        List<Block> blocks = new ArrayList<>(Sections.table(
                "",
                List.of(new Column("Risk", 4), new Column("What is left; whose", 20), new Column("Decision", 8)),
                rows));
        String settled = all.stream()
                .filter(risk -> SectionRisks.standing(risk).isPresent())
                .map(risk -> risk.reference() + " " + SectionRisks.outcome(risk))
                .collect(Collectors.joining("; "));
        if (!settled.isEmpty()) {
            blocks.addAll(Sections.paragraph("Said already: " + settled + "."));
        }
        blocks.addAll(Sections.bullets(SectionLedger.falls(edition, MOST, "in the full form").stream()
                .map(line -> line.startsWith("And ") ? line : "OPEN: " + line)
                .toList()));
        return Sections.under("Risks", blocks);
    }

    private static String before(Entry risk) {
        String before = SectionRisks.before(risk);
        return before.isEmpty() ? "" : " " + Counted.sentence(before);
    }

    private static Row risk(Entry risk) {
        boolean commanders = risk.is("ownerKind", "COMMANDER") || !risk.isGiven("ownerKind");
        return new Row(List.of(
                risk.named(),
                Cell.of(Characters.isolated(Counted.sentence(risk.said("statement"))) + " "
                        + Counted.capital(Levels.words(risk)) + ". "
                        + Counted.sentence("Whose: " + SectionRisks.owner(risk)) + before(risk)),
                commanders
                        ? Cell.of(BOX + "accept   " + BOX + "pass\u00a0on\u00a0to\u00a0________")
                        : Cell.of(BOX + "note\u00a0and\u00a0pass\u00a0on")));
    }

    private static List<Block> endorsement(Edition edition) {
        if (edition.status().isPlan()) {
            return List.of();
        }
        return List.of(new SignatureBox(
                "Endorsement of version " + edition.version().number() + ", fingerprint " + edition.fingerprint(),
                List.of(),
                List.of("endorse", "endorse with variations", "return"),
                List.of(
                        "Variations, or why it is returned",
                        "Name, rank and role; date and time",
                        "Signed, by e-mail, or spoken and taken by")));
    }
}
