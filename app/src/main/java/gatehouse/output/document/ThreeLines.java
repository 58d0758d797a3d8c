package gatehouse.output.document;

import java.util.List;

/** The advice in three lines: the threat, what is recommended and how it stands, what is left. */
final class ThreeLines {
    private ThreeLines() {}

    static List<String> of(Edition edition) {
        return List.of(SectionThreat.line(edition), recommended(edition), left(edition));
    }

    private static String recommended(Edition edition) {
        List<Entry> all = Asked.all(edition);
        if (all.isEmpty()) {
            return "Nothing is recommended in this version.";
        }
        return Counted.capital(Counted.of(all.size(), "recommendation", "recommendations")) + ": " + Tally.words(all)
                + ".";
    }

    private static String left(Edition edition) {
        List<Entry> risks = SectionRisks.all(edition);
        if (risks.isEmpty()) {
            return "No residual risk is recorded in this version.";
        }
        long open = risks.stream()
                .filter(risk -> SectionRisks.standing(risk).isEmpty())
                .count();
        Entry worst = risks.get(0);
        return Counted.capital(Counted.of(risks.size(), "residual risk", "residual risks")) + ", "
                + (open == 0 ? "all accepted or passed on" : open + " not yet accepted or passed on") + ". Worst: "
                + worst.reference() + ", " + Levels.words(worst) + ": " + Counted.sentence(worst.title());
    }
}
