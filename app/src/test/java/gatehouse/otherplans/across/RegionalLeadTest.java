package gatehouse.otherplans.across;

import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;

import static org.assertj.core.api.Assertions.assertThat;

class RegionalLeadTest extends TwoEvents {

    @Test
    void of_an_event_that_is_not_publicised_neither_coordinator_sees_anything_and_the_regional_lead_sees_both() {
        regatta = event(sam, neighbour, "Xylophone Regatta", "UNPUBLICISED", "YES");
        bothCommitTheTeam();

        onlyTheLeadSees();
        assertThat(leadSees()).contains("This event is not publicised: neither coordinator is told.");
    }

    @Test
    void of_an_event_that_is_not_shared_or_does_not_say_neither_coordinator_sees_anything() {
        regatta = event(sam, neighbour, "Xylophone Regatta", "PUBLIC", "NO");
        bothCommitTheTeam();
        onlyTheLeadSees();

        regatta = program.plan("Says nothing");
        program.join(regatta, neighbour, Capacity.COORDINATOR);
        Map<String, String> fact = commits(team, "09:00", "11:00");
        fact.remove("plan");
        fact.remove("zone");
        add(sam, regatta, fact);
        onlyTheLeadSees();
    }

    @Test
    void an_event_that_is_closed_later_is_no_longer_told() {
        bothCommitTheTeam();
        assertThat(board(jo, harbour)).contains(ALSO);

        sam.post(
                "/plans/" + regatta + "/event/EVT-001",
                Map.of(
                        "name",
                        "Xylophone Regatta",
                        "publicity",
                        "UNPUBLICISED",
                        "sharesResources",
                        "YES",
                        "revision",
                        "1"));

        onlyTheLeadSees();
    }

    @Test
    void the_regional_lead_sees_no_name_place_or_words_of_either_event() {
        bothCommitTheTeam();

        assertThat(leadSees())
                .contains("OFFICIAL-SENSITIVE", "Event of Northshire Police", "Its coordinator is told this.")
                .doesNotContain(
                        "Harbour Day", "Xylophone", "Zebra", "Quartz", "Marmalade", "Tangerine", regatta.toString());
    }

    @Test
    void every_look_of_the_regional_lead_is_in_the_log() {
        bothCommitTheTeam();
        long before = looks();

        leadSees();

        assertThat(looks()).isEqualTo(before + 1);
    }

    private static long looks() {
        return program.sql()
                .sql("select count(*) from audit_entry where convert_from(body, 'UTF8') like '%resources.across.see%'")
                .query(Long.class)
                .single();
    }
}
