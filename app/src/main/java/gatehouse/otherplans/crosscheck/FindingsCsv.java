package gatehouse.otherplans.crosscheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.rule.Cited;
import gatehouse.plan.plan.Marking;

/**
 * What was made of clashes, a row each, with every clause: what is more than two stands in the other side, a line each.
 * How many nobody has reviewed stands in the last row; what is only suggested is not in it.
 */
final class FindingsCsv {
    private static final List<String> HEADINGS = List.of(
            "Marking",
            "Finding",
            "Severity",
            "Rule",
            "What clashes",
            "One side",
            "Its words",
            "Other side",
            "Its words",
            "Settled as",
            "Raised with",
            "Raised on",
            "Answer",
            "Answered by",
            "Answered on",
            "Reason",
            "Still found");

    private static final int CLASHES = 4;

    private FindingsCsv() {}

    static String of(Board board, PlanContents contents) {
        Map<String, Board.Clash> found = new HashMap<>();
        Stream.of(board.open(), board.takenUp(), board.settled())
                .flatMap(List::stream)
                .forEach(clash -> clash.finding().ifPresent(item -> found.put(item.reference(), clash)));
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        contents.ofKind("FINDING")
                .forEach(finding ->
                        rows.add(row(finding, Optional.ofNullable(found.get(finding.reference())), contents)));
        List<String> last = new ArrayList<>(Collections.nCopies(HEADINGS.size(), ""));
        last.set(0, contents.highestMarking());
        last.set(CLASHES, board.open().size() + " suggested and not reviewed by anyone; not listed.");
        rows.add(last);
        return CsvText.of(rows);
    }

    private static List<String> row(KeptItem finding, Optional<Board.Clash> clash, PlanContents contents) {
        List<Cited> sides = clash.map(one -> one.suggestion().sides()).orElse(List.of());
        List<String> row = new ArrayList<>(List.of(
                marking(finding, sides, contents),
                finding.reference(),
                words(finding, "severity"),
                Board.said(finding, "rule"),
                clash.map(one -> one.suggestion().says()).orElseGet(() -> Board.said(finding, "explanation"))));
        for (List<Cited> some : List.of(first(sides), sides.subList(first(sides).size(), sides.size()))) {
            row.add(some.stream().map(FindingsCsv::where).collect(Collectors.joining("\n")));
            row.add(some.stream().map(Cited::words).collect(Collectors.joining("\n")));
        }
        row.add(words(finding, "settlement"));
        Stream.of("raisedWith", "raisedOn", "answer", "answeredBy", "answeredOn", "reason")
                .map(question -> Board.said(finding, question))
                .forEach(row::add);
        row.add(clash.map(one -> one.sameWords() ? "yes" : "yes, on other words")
                .orElse("no"));
        return row;
    }

    private static List<Cited> first(List<Cited> sides) {
        return sides.subList(0, Math.min(1, sides.size()));
    }

    private static String marking(KeptItem finding, List<Cited> sides, PlanContents contents) {
        return Marking.highestOfPart(
                contents.said("marking"),
                Stream.concat(Stream.of(finding.marking()), sides.stream().map(Cited::marking)));
    }

    private static String where(Cited side) {
        return Stream.of(side.planTitle(), side.version().isEmpty() ? "" : "version " + side.version(), side.anchor())
                .filter(words -> !words.isEmpty())
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    private static String words(KeptItem finding, String question) {
        return finding.kind().field(question).choices().stream()
                .filter(choice -> choice.code().equals(Board.said(finding, question)))
                .map(choice -> choice.words())
                .findFirst()
                .orElse("");
    }
}
