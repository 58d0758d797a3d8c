package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Every recommendation by who is asked, with what was decided, answered and done; those not accepted included. */
final class SectionRecommendations {
    private static final String NONE = "No recommendation is made in this version.";

    private SectionRecommendations() {}

    static List<Block> full(Edition edition) {
        List<Block> blocks = new ArrayList<>(SectionLedger.full(edition));
        for (Asked.Group group : Asked.GROUPS) {
            List<Row> rows = Asked.of(edition, group).stream()
                    .map(SectionRecommendations::inFull)
                    .toList();
            blocks.addAll(Sections.under(
                    group.heading(),
                    Sections.table(
                            "",
                            List.of(
                                    new Column("Reference, state", 4),
                                    new Column("Recommendation, why, what was decided and done", 21)),
                            rows)));
        }
        return Section.orSentence(blocks, edition, NONE);
    }

    private static Row inFull(Entry recommendation) {
        Said said = Said.of(recommendation);
        List<String> lines = new ArrayList<>(List.of(Sentences.of(
                asked(recommendation),
                Asked.leadTimeNotKnown(recommendation),
                recommendation.labelled("Why", "rationale"),
                recommendation.labelled("If not done", "ifNotDone"),
                answers(recommendation),
                recommendation.labelled("Barrier rating", "barrierRating"),
                recommendation.labelled("Installed as tested", "installedAsTested"))));
        lines.add(Sentences.of(said.inFull().stream()));
        lines.removeIf(String::isEmpty);
        return new Row(List.of(
                recommendation.named(said.stateWords()),
                Cell.loud(recommendation.said("statement"), lines.toArray(String[]::new))));
    }

    private static String asked(Entry recommendation) {
        return Asked.days(recommendation).isEmpty()
                ? recommendation.labelled("Asked of", "askedOfName")
                : "Asked of: " + Characters.isolated(recommendation.said("askedOfName")) + ", "
                        + Asked.days(recommendation);
    }

    /** What it answers, by reference: the thread from the objective down. */
    private static String answers(Entry recommendation) {
        String references = Stream.of("objectives", "methods", "vulnerabilities")
                .map(recommendation::references)
                .filter(words -> !words.isEmpty())
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
        return references.isEmpty() ? "" : "Answers " + references + ".";
    }

    /** A few lines each: what, of whom, by when, and how it stands. */
    static List<Block> concise(Edition edition) {
        List<Block> blocks = new ArrayList<>(SectionLedger.concise(edition));
        for (Asked.Group group : Asked.GROUPS) {
            List<Row> rows = Asked.of(edition, group).stream()
                    .map(SectionRecommendations::inShort)
                    .toList();
            blocks.addAll(Sections.table(
                    "",
                    List.of(new Column("Reference, state", 4), new Column(group.heading() + ", and how it stands", 22)),
                    rows));
        }
        return Section.orSentence(blocks, edition, NONE);
    }

    private static Row inShort(Entry recommendation) {
        Said said = Said.of(recommendation);
        return new Row(List.of(
                recommendation.named(said.stateWords()),
                Cell.of(Sentences.of(
                        recommendation.said("statement"),
                        Characters.isolated(recommendation.said("askedOfName")) + Asked.by(recommendation),
                        said.inShort()))));
    }
}
