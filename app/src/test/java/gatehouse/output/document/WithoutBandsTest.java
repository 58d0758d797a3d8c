package gatehouse.output.document;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.foundation.force.RiskScale;
import gatehouse.plan.kind.AskedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** A version kept before scales had bands: likelihood and impact in words, everywhere a band would stand. */
class WithoutBandsTest {
    private static final Set<DocumentForm> SAYS_NO_BANDS_OF_ITS_OWN = Set.of(
            DocumentForm.BRIEFING,
            DocumentForm.POSTS,
            DocumentForm.DECISIONS,
            DocumentForm.LOG,
            DocumentForm.DAILY,
            DocumentForm.GUIDANCE);

    private final Edition old = withoutBands(MillFair.edition());

    static Edition withoutBands(Edition edition) {
        PlanContents plan = edition.plan();
        RiskScale scale = plan.asked().scale();
        RiskScale bare = new RiskScale(
                scale.code(), scale.name(), scale.source(), scale.likelihood(), scale.impact(), List.of(), List.of());
        AskedIn asked = new AskedIn(
                plan.asked().zone(), bare, plan.asked().lists(), plan.asked().references());
        PlanContents then = new PlanContents(plan.plan(), plan.items(), plan.parts(), asked);
        return new Edition(
                edition.version(),
                then,
                edition.status(),
                edition.versions(),
                edition.changed(),
                WhatIsMissing.in(then));
    }

    @Test
    void judged_risks_are_counted_at_their_levels_and_not_as_not_judged() {
        assertThat(old.ledger().before().words())
                .isEqualTo("0 not judged; 1 at likelihood 3 Likely, impact 4 Severe; 1 at likelihood 2 Possible, impact"
                        + " 3 Major; 1 at likelihood 1 Unlikely, impact 2 Moderate");
    }

    @Test
    void the_grid_says_the_levels_and_the_worst_still_governs() {
        String grid = new CoverageGrid(old).worst().toString();

        assertThat(grid).contains("likelihood 3 Likely, impact 4 Severe").doesNotContain("not judged");
    }

    @Test
    void falls_and_options_say_the_levels() {
        assertThat(SectionLedger.full(old).toString())
                .contains("from likelihood 1 Unlikely, impact 4 Severe to likelihood 3 Likely, impact 4 Severe");
        assertThat(SectionCompared.full(old).toString()).doesNotContain("Beyond the scale");
    }

    @Test
    void every_form_says_in_a_sentence_that_there_are_no_bands() {
        for (DocumentForm form : FormsOffered.of(old.plan())) {
            if (!SAYS_NO_BANDS_OF_ITS_OWN.contains(form)) {
                assertThat(form.blocks(old).toString()).contains("when its scale had no bands of risk");
            }
        }
    }

    @Test
    void every_form_still_prints() {
        for (DocumentForm form : FormsOffered.of(old.plan())) {
            Conformance.assertKeptAndReadableByAll(Pdf.set(Papers.of(form, old)).bytes());
        }
    }
}
