package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

/** The whole on one page, for whoever reads no further. */
final class SectionSummary {
    private static final int WORST = 3;

    private SectionSummary() {}

    static List<Block> full(Edition edition) {
        if (edition.isPublished()) {
            return List.of();
        }
        return Sections.all(
                Sections.paragraph(event(edition)),
                List.of(new Block.NumberedList(ThreeLines.of(edition))),
                Sections.paragraph(NotLookedAtLines.counted(edition.coverage())),
                Sections.under("The worst that was considered", worst(SectionAssessment.considered(edition))),
                Sections.under("What is recommended", recommended(edition)),
                Sections.under("The worst of what is left", worst(SectionRisks.all(edition))));
    }

    private static String event(Edition edition) {
        return Characters.isolated(edition.subject()) + (edition.days().isEmpty() ? "." : ", " + edition.days() + ".");
    }

    private static List<Block> worst(List<Entry> entries) {
        return Sections.bullets(entries.stream()
                .limit(WORST)
                .map(entry -> entry.reference() + " " + Counted.sentence(entry.title()) + " "
                        + Counted.capital(Levels.words(entry)) + ".")
                .toList());
    }

    private static List<Block> recommended(Edition edition) {
        return Sections.all(Tally.table(edition), Sections.bullets(shortOf(edition)));
    }

    private static List<String> shortOf(Edition edition) {
        List<String> lines = new ArrayList<>();
        for (Entry recommendation : Asked.all(edition)) {
            Said said = Said.of(recommendation);
            if (said.settledOutcome().equals("NOT_ACCEPTED")) {
                lines.add(recommendation.reference() + " not accepted: "
                        + Counted.sentence(recommendation.said("statement")));
            }
        }
        return lines;
    }
}
