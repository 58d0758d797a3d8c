package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import gatehouse.action.decision.Acceptances;
import gatehouse.action.decision.RiskShown;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What is left, worst first: whose it is, whether accepted or passed on, and the contingency that answers it. */
final class SectionRisks {
    private static final String NONE = "No residual risk is recorded in this version.";

    private static final String OPEN = "NOT YET ACCEPTED OR PASSED ON";

    private static final String AGAIN = "TO BE ASKED AGAIN: its words changed after it was answered";

    private SectionRisks() {}

    static List<Entry> all(Edition edition) {
        return edition.each("RESIDUAL_RISK").stream().sorted(Levels.WORST_FIRST).toList();
    }

    static List<Block> full(Edition edition) {
        return Section.orSentence(inFull(edition), edition, NONE);
    }

    static List<Block> concise(Edition edition) {
        return Section.orSentence(inShort(edition), edition, NONE);
    }

    private static List<Block> inFull(Edition edition) {
        List<Row> rows = all(edition).stream()
                .map(risk -> {
                    List<String> lines = new ArrayList<>(List.of(Sentences.of(
                            Counted.capital(Levels.words(risk)),
                            risk.labelled("Why it is left", "cause"),
                            contingencies(risk, Entry::reference))));
                    lines.addAll(ownedAndSaid(risk));
                    return new Row(
                            List.of(risk.named(), Cell.loud(risk.said("statement"), lines.toArray(String[]::new))));
                })
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference", 3),
                        new Column(
                                "What is left, how likely and how bad, why, the contingency; whose, accepted or passed on",
                                22)),
                rows);
    }

    /** What still waits for a word stands on the decision sheet; here it has its contingency. */
    private static List<Block> inShort(Edition edition) {
        List<Row> rows = all(edition).stream()
                .filter(risk -> standing(risk).isPresent() || edition.isPublished())
                .map(risk -> new Row(List.of(
                        risk.named(), Cell.of(Sentences.of(settled(risk), contingencies(risk, Entry::reference))))))
                .toList();
        return Sections.all(
                Sections.paragraph(waiting(edition)),
                Sections.table(
                        "",
                        List.of(
                                new Column("Reference", 3),
                                new Column(
                                        "What is left, how likely and how bad, whose, accepted or passed on,"
                                                + " contingency",
                                        22)),
                        rows));
    }

    private static String waiting(Edition edition) {
        String risks = all(edition).stream()
                .filter(risk -> standing(risk).isEmpty() && !edition.isPublished())
                .map(risk -> risk.reference() + " (" + contingencyWords(risk)
                        + (latest(risk).isPresent() ? "; " + AGAIN : "") + ")")
                .collect(Collectors.joining("; "));
        return risks.isEmpty() ? "" : "On the decision sheet, not yet accepted or passed on: " + risks + ".";
    }

    private static String contingencyWords(Entry risk) {
        String references = risk.references("contingencies");
        return references.isEmpty() ? risk.said("contingencies") : references;
    }

    private static String settled(Entry risk) {
        return Sentences.of(
                risk.said("statement"),
                Counted.capital(Levels.words(risk)),
                Characters.isolated(owner(risk)) + ": " + standing(risk).orElse(open(risk)));
    }

    private static String contingencies(Entry risk, Function<Entry, String> words) {
        String said = risk.links("contingencies").stream().map(words).collect(Collectors.joining("; "));
        return said.isEmpty() ? risk.labelled("Contingency", "contingencies") : "Contingency: " + said;
    }

    /** Who is able to accept it, then everything that was said of it. */
    private static List<String> ownedAndSaid(Entry risk) {
        Said said = Said.ofRisk(risk);
        List<String> lines = new ArrayList<>(List.of(
                Sentences.of("Whose: " + owner(risk), open(risk), risk.labelled("Looked at again", "reviewOn"))));
        said.words().forEach(word -> lines.add(sentence(word)));
        return lines;
    }

    static String owner(Entry risk) {
        String name = risk.given("ownerName");
        return name.isEmpty() ? risk.said("ownerKind") : name;
    }

    /** Loudly what has still to be said of it; empty where that was said of the words that it has now. */
    private static String open(Entry risk) {
        if (!isOpen(risk)) {
            return "";
        }
        return latest(risk).isPresent() ? AGAIN : OPEN;
    }

    private static boolean isOpen(Entry risk) {
        var said = new gatehouse.action.decision.Said(
                risk.item().kind(), risk.item().answers(), risk.asked());
        return Acceptances.ofPart(risk.edition().plan().part("acceptances", "risk", risk.reference()))
                .isOpen(RiskShown.of(risk.reference(), said));
    }

    private static Optional<Word> latest(Entry risk) {
        return Said.ofRisk(risk).words().stream()
                .filter(word -> !word.isDisputed())
                .reduce((earlier, later) -> later);
    }

    /** What was said of it before its words changed; empty where nothing was, or where that still stands. */
    static String before(Entry risk) {
        return isOpen(risk)
                ? latest(risk)
                        .map(word -> AGAIN + ". Before: " + outcome(word) + ", " + word.source())
                        .orElse("")
                : "";
    }

    /** How it stands by the last undisputed word, in lower case; empty where it has still to be asked. */
    static Optional<String> standing(Entry risk) {
        return latest(risk)
                .filter(word -> !isOpen(risk))
                .map(word -> outcome(word) + (word.get("by").isEmpty() ? "" : ", " + word.get("by")));
    }

    /** "accepted", "passed on", by the last undisputed word; empty where it has still to be asked. */
    static String outcome(Entry risk) {
        return latest(risk)
                .filter(word -> !isOpen(risk))
                .map(word -> word.outcome().equals(Word.ACCEPTED) ? "accepted" : "passed on")
                .orElse("");
    }

    private static String sentence(Word word) {
        return Counted.capital(outcome(word)) + ". " + word.source() + "."
                + word.reason().map(reason -> " Reason: " + reason).orElse("");
    }

    private static String outcome(Word word) {
        return word.outcome().equals(Word.ACCEPTED) ? "accepted" : "noted and passed on to " + word.get("passedTo");
    }
}
