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
        return Section.orSentence(Sections.all(counts(edition), inFull(edition)), edition, NONE);
    }

    static List<Block> concise(Edition edition) {
        return Section.orSentence(inShort(edition), edition, NONE);
    }

    private static List<Block> counts(Edition edition) {
        List<Entry> judged = all(edition).stream().filter(Levels::isJudged).toList();
        return judged.isEmpty()
                ? List.of()
                : List.of(Levels.counts("How many at each pair of levels", judged, edition));
    }

    private static List<Block> inFull(Edition edition) {
        List<Row> rows = all(edition).stream()
                .map(risk -> {
                    List<String> lines = new ArrayList<>(List.of(Sentences.of(
                            risk.labelled("Why it is left", "cause"),
                            contingencies(risk, one -> one.reference() + " " + one.title()))));
                    lines.addAll(ownedAndSaid(risk));
                    return new Row(List.of(
                            risk.named(Levels.lines(risk).toArray(String[]::new)),
                            Cell.loud(risk.said("statement"), lines.toArray(String[]::new))));
                })
                .toList();
        return Sections.table(
                "Worst first",
                List.of(
                        new Column("Reference, levels", 4),
                        new Column("What is left, why, the contingency; whose, accepted or passed on", 21)),
                rows);
    }

    private static List<Block> inShort(Edition edition) {
        List<Row> rows = all(edition).stream()
                .map(risk -> new Row(List.of(
                        risk.named(),
                        Cell.of(Sentences.of(
                                risk.said("statement"),
                                Counted.capital(Levels.words(risk)),
                                Characters.isolated(owner(risk)) + ": "
                                        + standing(risk).orElse(open(risk)),
                                contingencies(risk, Entry::reference))))))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference", 3),
                        new Column("What is left, its levels, whose, accepted or passed on, contingency", 22)),
                rows);
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
