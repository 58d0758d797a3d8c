package gatehouse.action.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import gatehouse.home.command.AtThePlan;

/** A coordinator at a plan in which meetings are held. */
abstract class AtMeetings extends AtThePlan {

    void meeting(String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "name", "Third meeting",
                "meetingKind", "TPG",
                "startsAt", "2026-05-12 14:00",
                "endsAt", "2026-05-12 15:30",
                "place", "Town Hall",
                "invited", "Sgt Ade Marsh, police\nHarbour master, harbour authority"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        made("/meetings", form);
    }

    String page(String path) {
        return coordinator.get(at(path)).body();
    }

    void recommended() {
        made("/recommendations", Map.of("statement", "Close the gate at six", "askedOf", "ORGANISER"));
    }

    String today(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
    }
}
