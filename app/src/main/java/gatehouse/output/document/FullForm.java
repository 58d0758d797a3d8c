package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

/** The full form: cover, contents, decision sheet, seventeen sections; detail is in annexes, issued apart. */
final class FullForm {
    private FullForm() {}

    static List<Block> of(Edition edition) {
        return Sections.all(
                List.of(cover(edition)),
                List.of(new Block.Contents("Contents"), new Block.PageBreak()),
                DecisionSheet.of(edition),
                List.of(new Block.PageBreak()),
                Sections.numbered(List.of(
                        new Section("Summary", SectionSummary.full(edition)),
                        new Section("Tasking and scope", SectionTasking.full(edition)),
                        new Section("Event, phases and other factors", SectionEvent.full(edition)),
                        new Section("Strategic intentions", SectionIntentions.full(edition)),
                        new Section("Assets, places and who leads", SectionPlaces.full(edition)),
                        new Section("Threat as agreed, and what it does not tell", SectionThreat.full(edition)),
                        new Section("Information, and what is not known", SectionInformation.full(edition)),
                        new Section("Powers and policy", SectionPowers.full(edition)),
                        new Section("Assessment", SectionAssessment.full(edition)),
                        new Section("Options compared", SectionCompared.full(edition)),
                        new Section("Recommendations by who is asked", SectionRecommendations.full(edition)),
                        new Section("Other plans", SectionOtherPlans.full(edition)),
                        new Section("Residual risk", SectionRisks.full(edition)),
                        new Section("Contingencies", SectionContingencies.full(edition)),
                        new Section("Who decides what", SectionContingencies.whoDecides(edition)),
                        new Section("Tests, checks on the day and review", SectionChecks.full(edition)),
                        new Section("Versions, changes and sources", SectionRecord.full(edition)))));
    }

    private static Cover cover(Edition edition) {
        return new Cover(edition.plan().said("author"), edition.title(), edition.subject(), facts(edition));
    }

    private static List<Answer> facts(Edition edition) {
        List<Answer> facts = new ArrayList<>();
        facts.add(Answer.of("Event", edition.days()));
        if (!edition.isPublished()) {
            facts.add(Answer.blank("Status", edition.status().title(), ""));
            if (!edition.status().variations().isEmpty()) {
                facts.add(Answer.of("Variations", edition.status().variations()));
            }
            facts.addAll(Sections.rows(edition.one("TASKING"), "To be endorsed by", "endorser", "By", "coordinator"));
            facts.add(Answer.of("Handling", Markings.ofPlan(edition)));
            facts.add(Answer.of(
                    "Distribution", SectionRecord.distribution(edition).replaceFirst("Distribution: ", "")));
            facts.add(Answer.of("Annexes, issued apart", annexes(edition)));
        }
        facts.add(Answer.of(
                "Version",
                edition.version().number() + ", taken "
                        + PrintedDates.minute(edition.version().takenAt(), edition.zone())));
        facts.add(Answer.of("Fingerprint", edition.fingerprint()));
        facts.removeIf(fact -> fact.words().isEmpty() && fact.loud().isEmpty());
        return facts;
    }

    private static String annexes(Edition edition) {
        List<String> annexes = FormsOffered.of(edition.plan()).stream()
                .filter(DocumentForm::isAnnex)
                .map(DocumentForm::words)
                .toList();
        return annexes.isEmpty() ? "None" : String.join("\n", annexes);
    }
}
