package gatehouse.otherplans.across;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;

import static org.assertj.core.api.Assertions.assertThat;

class AlsoCommittedTest extends TwoEvents {

    @Test
    void both_coordinators_see_a_team_that_both_commit_with_the_hours_and_a_contact() {
        bothCommitTheTeam();

        String hours = ALSO + ", from Saturday 26 June 2027 10:00 to 12:00.";
        assertThat(board(jo, harbour))
                .contains(
                        "<strong>" + team + "</strong> " + hours + " Speak to Sam Neighbour, CT security coordinator.");
        assertThat(board(sam, regatta)).contains(hours + " Speak to Jo Field, CT security coordinator.");
        assertThat(jo.get("/plans/" + harbour).body()).contains(hours);
    }

    @Test
    void nothing_of_the_other_plan_is_on_the_page_but_the_hours_that_clash_and_the_contact() {
        bothCommitTheTeam();
        String reference = program.sql()
                .sql("select reference from plan where id = :plan")
                .param("plan", regatta)
                .query(String.class)
                .single();

        jo.post("/plans/" + harbour + "/other-plans/PLN-001", Map.of("planTitle", "Search plan", "revision", "1"));
        for (String page : new String[] {"", "/cross-check", "/missing", "/timeline", "/commander"}) {
            assertThat(jo.get("/plans/" + harbour + page).body())
                    .as(page)
                    .doesNotContain("Regatta", "Xylophone", "Quartz", "Tangerine", reference, regatta.toString())
                    .doesNotContain(team.toUpperCase(Locale.UK), "14:00");
        }
    }

    @Test
    void the_contact_that_an_event_names_is_given_and_the_coordinator_is_not() {
        bothCommitTheTeam();
        sam.post(
                "/plans/" + regatta + "/event/EVT-001",
                Map.of(
                        "name",
                        "Xylophone Regatta",
                        "publicity",
                        "PUBLIC",
                        "sharesResources",
                        "YES",
                        "resourceContact",
                        "Events <desk>, 01632 960001",
                        "revision",
                        "1"));

        assertThat(board(jo, harbour))
                .contains("Speak to Events &lt;desk&gt;, 01632 960001.")
                .doesNotContain("Sam Neighbour");
        assertThat(leadSees()).contains("Sam Neighbour", "Events &lt;desk&gt;, 01632 960001");
    }

    @Test
    void a_team_that_is_free_in_time_and_a_team_of_another_name_are_no_clash() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, commits(team, "12:30", "14:00"));
        add(sam, regatta, commits(team + " reserve", "08:00", "12:00"));

        nobodySees();
    }

    @Test
    void a_team_without_time_to_move_and_rest_is_told_with_the_minutes_between() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, commits(team, "12:20", "14:00"));

        assertThat(board(jo, harbour))
                .contains("with only 20 minutes between to move and rest, from Saturday 26 June 2027 12:00 to 12:20.");
    }

    @Test
    void teams_of_one_name_of_two_providers_are_two_teams() {
        Map<String, String> ours = commits(team, "08:00", "12:00");
        ours.put("holder", "Northshire Police");
        Map<String, String> theirs = commits(team, "08:00", "12:00");
        theirs.put("holder", "Acme Stewards");
        add(jo, harbour, ours);
        add(sam, regatta, theirs);

        nobodySees();
    }

    @Test
    void a_commitment_that_is_withdrawn_goes_from_every_page_and_comes_back_when_it_is_restored() {
        bothCommitTheTeam();
        assertThat(leadSees()).contains(team + "<");

        sam.post("/plans/" + regatta + "/facts/FCT-001/removal", Map.of("revision", "1", "because", "Sent elsewhere"));
        nobodySees();

        sam.post("/plans/" + regatta + "/facts/FCT-001/restoration", Map.of("revision", "2"));
        assertThat(board(jo, harbour)).contains(ALSO);
    }

    @Test
    void a_commitment_whose_hours_move_apart_goes() {
        bothCommitTheTeam();
        Map<String, String> moved = commits(team, "13:00", "14:00");
        moved.put("revision", "1");
        sam.post("/plans/" + regatta + "/facts/FCT-001", moved);

        nobodySees();
    }

    @Test
    void a_reader_of_the_plan_is_not_told_of_other_events() {
        bothCommitTheTeam();
        Account reader = program.account(Role.DISCLOSURE_OFFICER);
        program.join(harbour, reader, Capacity.READER);

        assertThat(board(program.signedIn(reader), harbour))
                .contains("Plans laid together")
                .doesNotContain(ALSO);
    }

    @Test
    void a_stock_is_told_only_where_there_is_less_than_both_lay_out() {
        add(jo, harbour, stock("STOCK", 60));
        add(jo, harbour, stock("STOCK_HELD", 100));
        add(sam, regatta, stock("STOCK", 40));
        assertThat(board(jo, harbour)).doesNotContain(ALSO);

        Map<String, String> more = stock("STOCK", 41);
        more.put("revision", "1");
        sam.post("/plans/" + regatta + "/facts/FCT-001", more);
        assertThat(board(jo, harbour)).contains(ALSO);
        assertThat(board(sam, regatta)).contains(ALSO);
    }

    private Map<String, String> stock(String about, int quantity) {
        Map<String, String> stock = commits(team + " barriers", "08:00", "12:00");
        stock.put("about", about);
        stock.put("quantity", Integer.toString(quantity));
        return stock;
    }

    @Test
    void what_was_read_in_an_earlier_version_than_the_last_that_was_read_is_no_commitment() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        received("RCV-001", "2027-05-01 09:00");
        Map<String, String> read = theirs(team, "09:00", "11:00");
        read.put("receivedVersion", "RCV-001");
        add(sam, regatta, read);
        received("RCV-002", "2027-06-01 09:00");
        assertThat(board(jo, harbour)).contains(ALSO);

        Map<String, String> newer = theirs("Gate staff", "09:00", "11:00");
        newer.put("receivedVersion", "RCV-002");
        add(sam, regatta, newer);

        nobodySees();
    }

    private void received(String expected, String on) {
        assertThat(sam.post(
                                "/plans/" + regatta + "/versions-received",
                                Map.of("plan", "PLN-001", "label", "Issue of " + on, "receivedOn", on))
                        .location())
                .endsWith(expected);
    }

    @Test
    void what_is_over_is_not_told() {
        for (String[] day : new String[][] {{"2025-06-26", "no"}, {"2027-06-27", "yes"}}) {
            Map<String, String> here = commits(team, "08:00", "12:00");
            here.putAll(Map.of("startsAt", day[0] + " 08:00", "endsAt", day[0] + " 12:00"));
            add(jo, harbour, here);
            add(sam, regatta, here);
            assertThat(board(jo, harbour).contains(ALSO)).as(day[0]).isEqualTo(day[1].equals("yes"));
        }
    }

    @Test
    void two_facts_of_one_plan_that_say_the_same_are_told_once_and_hours_that_meet_are_one_stretch() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, theirs(team, "09:00", "10:00"));
        add(sam, regatta, theirs(team, "10:00", "11:00"));

        assertThat(board(jo, harbour))
                .contains("Also committed at another event <span class=\"count\">1</span>")
                .contains(ALSO + ", from Saturday 26 June 2027 09:00 to 11:00.");
    }
}
