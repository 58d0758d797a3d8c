package gatehouse.options.measure;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionPagesTest {
    private static RunningProgram program;
    private static Browser coordinator;
    private static Browser reader;
    private static String plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        UUID id = program.plan("Operation Example");
        plan = "/plans/" + id;
        coordinator = person(id, Capacity.COORDINATOR, Role.COORDINATOR);
        reader = person(id, Capacity.READER, Role.DISCLOSURE_OFFICER);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void from_an_assessment_to_the_measures_that_address_it_each_with_why() {
        String assessment = assessment("UAS");

        String page = coordinator.get(assessment + "/measures").body();

        assertThat(page)
                .contains(
                        "AIR02",
                        "It addresses this method by name: Uncrewed aircraft.",
                        "It addresses every physical attack, and this is one.",
                        "It addresses every category of attack.",
                        "Nothing of the catalogue is recommended for");
        assertThat(page.indexOf("by name")).isLessThan(page.indexOf("every category of attack."));
        assertThat(coordinator.get(assessment("CYB") + "/measures").body()).doesNotContain("every physical attack");
        assertThat(coordinator.get(assessment).body()).contains(assessment + "/measures");
    }

    @Test
    void assurance_steps_stand_apart() {
        String page = coordinator.get(assessment("VAW") + "/measures").body();

        assertThat(page.indexOf("id=\"HVM15\"")).isGreaterThan(page.indexOf("id=\"assurance\""));
        assertThat(page.indexOf("id=\"HVM01\"")).isLessThan(page.indexOf("id=\"assurance\""));
    }

    @Test
    void choosing_one_drafts_a_recommendation_and_leaves_the_rationale_to_the_person() {
        String assessment = assessment("VAW");
        String reference = assessment.substring(assessment.lastIndexOf('/') + 1);
        String draft = coordinator
                .get(assessment + "/measures")
                .body()
                .replaceAll("(?s).*href=\"([^\"]*/recommendations/new\\?catalogueCode=HVM01&amp;[^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        String form = coordinator.get(draft).body();

        assertThat(form).contains("value=\"HVM01\"", "Rated temporary vehicle barrier.", reference);
        assertThat(form).containsPattern("id=\"rationale\"[^>]*>\\s*</textarea>");
    }

    @Test
    void a_measure_that_is_recommended_for_it_is_not_listed_again() {
        String assessment = assessment("FAW");
        String other = assessment("FAW");
        String recommendation = coordinator
                .post(
                        plan + "/recommendations",
                        Map.of(
                                "statement", "Wider gaps",
                                "askedOf", "POLICE",
                                "catalogueCode", "ACC01",
                                "methods", assessment.substring(assessment.lastIndexOf('/') + 1)))
                .location();
        String named = coordinator
                .post(
                        plan + "/recommendations",
                        Map.of(
                                "statement", "A named lead",
                                "askedOf", "POLICE",
                                "catalogueCode", "GOV01",
                                "methods", assessment.substring(assessment.lastIndexOf('/') + 1)))
                .location();

        String page = coordinator.get(assessment + "/measures").body();

        assertThat(recommendation).isNotEmpty();
        assertThat(page).doesNotContain("id=\"GOV01\"").contains("href=\"" + named + "\"");
        assertThat(coordinator.get(other + "/measures").body())
                .contains("id=\"GOV01\"", "Recommended in this plan, but not for this");
    }

    @Test
    void a_reader_sees_why_and_is_offered_nothing_to_add() {
        Browser.Answer page = reader.get(assessment("VAW") + "/measures");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("HVM01").doesNotContain("recommendations/new");
    }

    @Test
    void a_barrier_is_shown_by_its_parts_and_valid_only_as_tested() {
        String pas = recommended("PAS 68:2010 V/7500[N3C]/80/90.0/1.1/0", "YES");
        String iwa = recommended("IWA 14-1 V/7200[N3C]/80/90:1.1", "NOT_YET");
        String odd = recommended("Rated, says the supplier", "NO");

        assertThat(coordinator.get(iwa).body())
                .contains(
                        "a vehicle of 7200 kg (class N3C) at 80 km/h and 90 degrees",
                        "Valid only as tested",
                        "PAS 68:2010 are ratings of different tests");
        assertThat(coordinator.get(pas).body())
                .contains("debris 0 m", "installed as it was tested")
                .doesNotContain("Valid only as tested");
        assertThat(coordinator.get(odd).body())
                .contains("is kept as it was typed; its parts could not be read", "Valid only as tested");
    }

    private static String recommended(String rating, String installed) {
        return coordinator
                .post(
                        plan + "/recommendations",
                        Map.of(
                                "statement",
                                "A barrier",
                                "askedOf",
                                "POLICE",
                                "barrierRating",
                                rating,
                                "installedAsTested",
                                installed))
                .location();
    }

    private static String assessment(String category) {
        return coordinator
                .post(
                        plan + "/method-assessments",
                        Map.of("name", "A method at the gate", "category", category, "applicability", "APPLICABLE"))
                .location();
    }

    private static Browser person(UUID plan, Capacity capacity, Role role) {
        Account account = program.account(role);
        program.join(plan, account, capacity);
        return program.signedIn(account);
    }
}
