package gatehouse.action.meeting;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the pages of a meeting: papers, calendars, and links. */
class MeetingPapersTest extends AtMeetings {

    @Test
    void a_safety_advisory_group_with_security_items_is_warned_of_attendance_on_page_and_paper() throws IOException {
        recommended();
        meeting("meetingKind", "SAG");
        made("/meetings/MTG-001/agenda", Map.of("open", "REC-001 decision"));
        assertThat(page("/meetings/MTG-001/agenda")).contains("Restricted attendance", "Nobody is named yet");
        assertThat(page("/missing")).contains("MTG-001", "who stays for them");
        assertThat(paper("agenda.pdf")).contains("Restricted attendance", "AGD-001", "NOBODY IS NAMED YET");

        made("/meetings/MTG-001/minutes", Map.of("revision", "1", "whoStays", "Chair of the group"));

        assertThat(paper("minutes.pdf"))
                .contains("They stay: Chair of the group")
                .doesNotContain("NOBODY IS NAMED");
        assertThat(page("/missing")).doesNotContain("who stays for them");
    }

    @Test
    void a_paper_is_marked_as_what_is_on_it_is_and_its_file_and_pages_say_so() throws IOException {
        meeting("marking", "OFFICIAL");
        made("/points-of-agendas", Map.of("meeting", "MTG-001", "words", "Parking", "marking", "OFFICIAL"));
        assertThat(coordinator.get(at("/meetings/MTG-001/agenda.pdf")).headers().get("content-disposition"))
                .contains("mtg-001_agenda_official.pdf");
        assertThat(paper("agenda.pdf")).contains("OFFICIAL").doesNotContain("SENSITIVE");

        made("/meetings/MTG-001/agenda", Map.of("own", "The gate"));

        assertThat(paper("agenda.pdf")).contains("OFFICIAL-SENSITIVE");
        assertThat(coordinator.get(at("/meetings/MTG-001/minutes.docx")).status())
                .isEqualTo(200);
    }

    @Test
    void a_calendar_takes_the_meeting_and_its_actions_and_a_later_copy_replaces_it() {
        meeting();
        made(
                "/actions",
                Map.of(
                        "statement",
                        "Fit the lamp; soon, please",
                        "owner",
                        "Jo Field",
                        "due",
                        "2027-05-20",
                        "meeting",
                        "MTG-001"));

        String calendar = page("/meetings/MTG-001/meeting.ics");

        assertThat(calendar)
                .contains("DTSTART:20260512T130000Z", "DTEND:20260512T143000Z", "SUMMARY:MTG-001 Third meeting")
                .contains(
                        "DTSTART;VALUE=DATE:20270520",
                        "SUMMARY:DUE ACT-001: Jo Field",
                        "Fit the lamp\\; soon\\, please")
                .contains("SEQUENCE:1", "OFFICIAL-SENSITIVE");
        assertThat(page("/actions-due/actions.ics")).contains("DUE ACT-001").doesNotContain("SUMMARY:MTG-001");
    }

    @Test
    void nobody_is_led_to_what_does_not_open_to_them() {
        recommended();
        meeting("meetingKind", "SAG");
        made("/zones", Map.of("name", "The station", "controller", "Coastline Rail to the canopy line"));
        made("/meetings/MTG-001/agenda", Map.of("open", "REC-001 decision"));
        made("/actions", Map.of("statement", "Fit the lamp", "meeting", "MTG-001"));
        for (Capacity capacity : List.of(Capacity.READER, Capacity.OPERATIONAL)) {
            Role role = capacity == Capacity.READER ? Role.AUDITOR : Role.OPERATIONAL_COMMANDER;
            Account reader = program.account(role);
            program.join(plan, reader, capacity);
            Browser theirs = program.signedIn(reader);
            for (String page : List.of(
                    "/actions-due", "/meetings/MTG-001", "/meetings/MTG-001/agenda", "/meetings/MTG-001/minutes")) {
                Pattern.compile("href=\"(" + at("") + "/(?:meetings|actions|references|recorded)[^\"#]*)\"")
                        .matcher(theirs.get(at(page)).body())
                        .results()
                        .map(link -> link.group(1))
                        .distinct()
                        .forEach(link -> assertThat(theirs.get(link).status())
                                .as(capacity + " from " + page + " to " + link)
                                .isLessThan(400));
            }
        }
    }

    private String paper(String name) throws IOException {
        try (PDDocument read = Loader.loadPDF(coordinator.bytes(at("/meetings/MTG-001/" + name)))) {
            return new PDFTextStripper().getText(read);
        }
    }
}
