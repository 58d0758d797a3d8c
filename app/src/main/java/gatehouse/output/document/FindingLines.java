package gatehouse.output.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import gatehouse.otherplans.crosscheck.Board;
import gatehouse.otherplans.rule.Cited;
import gatehouse.otherplans.rule.Severity;

/**
 * Clashes between plans as a version carries them: what a person adopted, and how many nobody has looked at. What is
 * only suggested is counted and never listed.
 */
record FindingLines(Edition edition, Map<String, Board.Clash> found) {
    private static final Set<String> OPEN = Set.of("ADOPTED", "RAISED");

    static FindingLines of(Edition edition) {
        Map<String, Board.Clash> found = new HashMap<>();
        Board board = edition.board();
        Stream.of(board.open(), board.takenUp(), board.settled())
                .flatMap(List::stream)
                .forEach(clash -> clash.finding()
                        .ifPresent(finding -> found.merge(
                                finding.reference(), clash, (one, other) -> one.sameWords() ? one : other)));
        return new FindingLines(edition, found);
    }

    /** Taken up or raised, and still found or written by hand; the gravest first. */
    List<Entry> open() {
        return settled(OPEN).stream().filter(this::stands).toList();
    }

    List<Entry> openAndHigh() {
        return open().stream().filter(finding -> finding.is("severity", "HIGH")).toList();
    }

    /** Accepted with a reason. */
    List<Entry> accepted() {
        return settled(Set.of("ACCEPTED")).stream().filter(this::stands).toList();
    }

    /** Mended in this plan, or found no longer. */
    List<Entry> over() {
        List<Entry> over = new ArrayList<>(settled(Set.of("MENDED")));
        settled(Set.of("ADOPTED", "RAISED", "ACCEPTED")).stream()
                .filter(finding -> !stands(finding))
                .forEach(over::add);
        return over;
    }

    int dismissed() {
        return settled(Set.of("DISMISSED")).size();
    }

    /** Suggested by a rule, on words that nobody has settled. */
    int notReviewed() {
        return edition.board().open().size();
    }

    boolean hasAny() {
        return !edition.each("FINDING").isEmpty() || notReviewed() > 0;
    }

    private List<Entry> settled(Set<String> as) {
        return edition.each("FINDING").stream()
                .filter(finding -> finding.item()
                        .answers()
                        .text("settlement")
                        .filter(as::contains)
                        .isPresent())
                .sorted(Comparator.comparing(FindingLines::severity).thenComparing(Entry::reference))
                .toList();
    }

    private static Severity severity(Entry finding) {
        return finding.item().answers().text("severity").map(Severity::valueOf).orElse(Severity.LOW);
    }

    private boolean stands(Entry finding) {
        return !finding.isGiven("identity") || found.containsKey(finding.reference());
    }

    /** What it is about, where both clauses stand under it and say the rest. */
    String about(Entry finding) {
        String says = says(finding);
        int colon = says.indexOf(": ");
        return colon > 0 && clash(finding).isPresent() ? says.substring(0, colon) + "." : says;
    }

    /** What clashes, without the clauses. */
    String says(Entry finding) {
        return clash(finding).map(clash -> clash.suggestion().says()).orElse(finding.said("explanation"));
    }

    /** Both clauses, each with its plan, version and place; those that a person wrote stand in the words themselves. */
    List<String> clauses(Entry finding) {
        return clash(finding)
                .map(clash ->
                        clash.suggestion().sides().stream().map(Cited::inWords).toList())
                .orElse(List.of());
    }

    Optional<Board.Clash> clash(Entry finding) {
        return Optional.ofNullable(found.get(finding.reference()));
    }

    /** What was made of it: by whom raised, what was answered, why; loudly where the words have changed since. */
    List<String> settlement(Entry finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.given("settlement"));
        if (finding.isGiven("raisedWith")) {
            lines.add("Raised with " + finding.given(", ", "raisedWith", "raisedOn"));
        }
        if (finding.isGiven("answer")) {
            lines.add("Answered" + before(" by ", finding.given(", ", "answeredBy", "answeredOn")) + ": "
                    + finding.given("answer"));
        } else if (finding.is("settlement", "RAISED")) {
            lines.add("NO ANSWER YET");
        }
        if (finding.isGiven("reason")) {
            lines.add("Because: " + finding.given("reason"));
        }
        clash(finding)
                .filter(clash -> !clash.sameWords())
                .ifPresent(clash -> lines.add("WORDS CHANGED since this was settled"));
        return lines;
    }

    private static String before(String words, String said) {
        return said.isEmpty() ? "" : words + said;
    }

    /** "3 clashes that the rules suggest are not yet reviewed by anyone, and not listed here."; plans that are missing clash with nothing. */
    String notReviewedWords() {
        int plans = edition.board().plansNotReceived();
        int clashes = notReviewed() - plans;
        return Sentences.of(
                plans == 0
                        ? ""
                        : Counted.capital(Counted.of(
                                        plans,
                                        "plan that this event calls for is",
                                        "plans that this event calls for are"))
                                + " not received.",
                clashes == 0
                        ? plans == 0 ? "Every clash that the rules suggest has been reviewed." : ""
                        : Counted.capital(Counted.of(
                                        clashes,
                                        "clash that the rules suggest is",
                                        "clashes that the rules suggest are"))
                                + " not yet reviewed by anyone, and not listed here.");
    }
}
