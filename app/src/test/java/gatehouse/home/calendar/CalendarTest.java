package gatehouse.home.calendar;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarTest extends AtThePlan {

    @Test
    void an_event_stands_in_each_month_that_it_touches_and_leads_to_its_plan() {
        event("Harbour Day", "2031-06-29", "2031-07-02", "North\nCoast");

        String page = coordinator.get("/calendar?from=2031-05").body();

        assertThat(page)
                .contains("May 2031 to April 2032", "June 2031", "July 2031", "Sun 29 Jun to Wed 2 Jul")
                .contains("Harbour Day", "OFFICIAL-SENSITIVE", at("/event/EVT-001"), "North, Coast")
                .doesNotContain("August 2031");
    }

    @Test
    void only_those_on_the_plan_see_its_event_and_its_areas() {
        event("Kingfisher Fair", "2031-06-29", "2031-07-02", "Wetlands\nFens");
        Account owner = program.account("Viv Owner", Role.PLAN_OWNER);
        program.join(plan, owner, Capacity.PLAN_OWNER);

        for (Browser other : new Browser[] {program.person(Role.COORDINATOR), program.signedIn(owner)}) {
            assertThat(other.get("/calendar?from=2031-05").body())
                    .contains("None of the events that you may see is in these twelve months.")
                    .doesNotContain("Kingfisher", "Wetlands", "OFFICIAL");
            assertThat(other.get("/calendar.ics").body()).doesNotContain("Kingfisher", "BEGIN:VEVENT");
        }
    }

    @Test
    void it_is_narrowed_down_to_an_area() {
        event("Harbour Day", "2033-06-29", "2033-06-29", "Dales");
        UUID regatta = program.plan("Regatta");
        program.join(regatta, author, Capacity.COORDINATOR);
        coordinator.post(
                "/plans/" + regatta + "/event",
                Map.of("name", "Lantern Regatta", "firstDay", "2033-07-01", "forceAreas", "Moors"));

        assertThat(coordinator.get("/calendar?from=2033-01&area=Moors").body())
                .contains("Lantern Regatta", "Fri 1 Jul")
                .doesNotContain("Wed 29 Jun");
        assertThat(coordinator.get("/calendar?from=2033-01&force=Nobody").body())
                .doesNotContain("Lantern Regatta");
    }

    @Test
    void the_file_holds_whole_days_under_a_name_that_stays() {
        event("Harbour Day; the \"second\"", "2034-06-29", "2034-06-30", "Cliffs");

        Browser.Answer file = coordinator.get("/calendar.ics?area=Cliffs");

        assertThat(file.body())
                .contains(
                        "DTSTART;VALUE=DATE:20340629\r\nDTEND;VALUE=DATE:20340701",
                        "SUMMARY:Harbour Day\\; the \"second\"",
                        "DESCRIPTION:OFFICIAL-SENSITIVE\\n",
                        "CLASS:CONFIDENTIAL");
    }

    @Test
    void the_regional_lead_sees_what_was_asked_for_and_has_no_plan_yet() {
        coordinator.post(
                "/requests",
                Map.of("eventName", "Jubilee Parade", "askedFor", "A coordinator", "firstDay", "2035-06-03"));
        Browser lead = program.person(Role.REGIONAL_LEAD);

        assertThat(lead.get("/calendar?from=2035-01").body()).contains("Jubilee Parade", "/requests/RQ-", "Request");
        assertThat(coordinator.get("/calendar?from=2035-01").body()).doesNotContain("Jubilee Parade");
    }

    @Test
    void a_month_that_is_none_is_this_month_and_an_event_without_a_day_is_listed_apart() {
        made("/event", Map.of("name", "Some day"));

        assertThat(coordinator.get("/calendar?from=2031-99").status()).isEqualTo(200);
        assertThat(coordinator.get("/calendar?from=9999-01").body()).contains("No first day said yet", "Some day");
    }

    private void event(String name, String first, String last, String areas) {
        made("/event", Map.of("name", name, "firstDay", first, "lastDay", last, "forceAreas", areas));
    }
}
