package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What starts each contingency and who decides; who decides what over all of them. The actions are on the cards. */
final class SectionContingencies {
    private SectionContingencies() {}

    static List<Block> full(Edition edition) {
        List<Row> rows = edition.each("CONTINGENCY").stream()
                .map(contingency -> new Row(List.of(
                        contingency.named(tested(contingency)),
                        Cell.of(Sentences.of(
                                contingency.title(),
                                contingency.labelled("Starts when", "trigger"),
                                contingency.labelled("Over when", "standDown"),
                                contingency.labelled("Decides", "decisionMaker"),
                                contingency.labelled("Deputy", "deputy"))))))
                .toList();
        return Section.orSentence(
                Sections.all(
                        Sections.table(
                                "",
                                List.of(
                                        new Column("Reference, tested", 4),
                                        new Column("Contingency, what starts it, when it is over, who decides", 21)),
                                rows),
                        rows.isEmpty()
                                ? List.of()
                                : Sections.paragraph("Annex G holds a card for each, with who does what.")),
                edition,
                "No contingency is written in this version.");
    }

    /** What each is and who decides, one after the other. */
    static List<Block> concise(Edition edition) {
        String lines = edition.each("CONTINGENCY").stream()
                .map(contingency -> contingency.reference() + " " + Characters.isolated(contingency.title())
                        + " (decides: " + Characters.isolated(contingency.said("decisionMaker")) + ")")
                .collect(Collectors.joining(". "));
        return Sections.paragraph(Counted.sentence(lines));
    }

    private static String tested(Entry contingency) {
        return contingency.is("tested", "NO") ? "NOT TESTED" : contingency.said(", ", "tested", "testedOn");
    }

    /** Each role with everything that it decides, so that one with too much to decide at once is seen. */
    static List<Block> whoDecides(Edition edition) {
        Map<String, List<String>> decides = new LinkedHashMap<>();
        edition.one("TASKING")
                .filter(tasking -> tasking.isGiven("endorser"))
                .ifPresent(tasking -> decides.put(
                        tasking.given(", ", "endorser", "endorserRole"),
                        List.of("whether to endorse; what is asked of the police; whether to accept police risks")));
        for (Entry contingency : edition.each("CONTINGENCY")) {
            String who = contingency.given("decisionMaker");
            if (!who.isEmpty()) {
                decides.computeIfAbsent(who, role -> new ArrayList<>())
                        .add(contingency.reference() + " " + contingency.title());
            }
        }
        List<Row> rows = decides.entrySet().stream()
                .map(role -> Row.of(Counted.capital(role.getKey()), String.join("; ", role.getValue())))
                .toList();
        return Section.orSentence(
                Sections.table("", List.of(new Column("Who", 9), new Column("Decides", 16)), rows),
                edition,
                "No decision is given to anyone in this version.");
    }

    static String untested(Edition edition) {
        return edition.each("CONTINGENCY").stream()
                .filter(contingency -> contingency.is("tested", "NO"))
                .map(Entry::reference)
                .collect(Collectors.joining(", "));
    }
}
