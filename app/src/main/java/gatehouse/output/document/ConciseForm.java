package gatehouse.output.document;

import java.util.List;

/** The concise form: the decision sheet, then nine headings. */
final class ConciseForm {
    private ConciseForm() {}

    static List<Block> of(Edition edition) {
        return Sections.all(
                DecisionSheet.of(edition),
                Sections.numbered(List.of(
                        new Section("Tasking, event, assets and intentions", first(edition)),
                        new Section("Threat and other factors", threat(edition)),
                        new Section("Methods considered and not considered; vulnerabilities", assessment(edition)),
                        new Section("Powers and policy", SectionPowers.concise(edition)),
                        new Section("Recommendations", SectionRecommendations.concise(edition)),
                        new Section("Other plans", SectionOtherPlans.concise(edition)),
                        new Section("Residual risk and contingencies", left(edition)),
                        new Section("Not known, and not done for lack of time", SectionNotKnown.concise(edition)),
                        new Section(last(edition), SectionRecord.concise(edition)))));
    }

    private static List<Block> first(Edition edition) {
        return Sections.all(
                SectionTasking.concise(edition),
                Sections.under(
                        "Event", Sections.all(SectionEvent.event(edition, false), SectionEvent.phaseLines(edition))),
                Sections.under("Assets", SectionPlaces.assetLines(edition)),
                Sections.under("Places", edition.isPublished() ? SectionPlaces.zones("", edition) : List.of()),
                Sections.under("Strategic intentions", SectionIntentions.concise(edition)),
                Sections.under("Advice given before this", SectionInformation.adviceLines(edition)));
    }

    private static List<Block> threat(Edition edition) {
        return Sections.all(
                SectionThreat.concise(edition), Sections.under("Other factors", SectionEvent.factorLines(edition)));
    }

    private static List<Block> assessment(Edition edition) {
        return SectionAssessment.concise(edition);
    }

    private static List<Block> left(Edition edition) {
        return Sections.all(
                SectionRisks.concise(edition), Sections.under("Contingencies", SectionContingencies.concise(edition)));
    }

    private static String last(Edition edition) {
        return edition.isPublished() ? "Versions and sources" : "Record and distribution";
    }
}
