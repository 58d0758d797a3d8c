package gatehouse.action.decision;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.plan.kind.WallClock;

/**
 * What was typed of a decision that is recorded for someone: who, in what capacity, how, when, taken by whom, on what
 * evidence.
 *
 * @param typed {@code madeById}, or {@code madeBy} and {@code madeAs}; {@code how}, {@code madeAt}, {@code takenBy},
 *     {@code evidence}
 * @param file what the evidence is, if it is a file
 */
public record RecordedForm(Map<String, String> typed, Optional<File> file) {

    /** A file handed in with a form. */
    public record File(String name, String type, InputStream bytes) {}

    public RecordedForm {
        typed = Map.copyOf(typed);
    }

    String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** When it was made, or now if that cannot be read, which is then among the errors. */
    Instant madeAt(Instant now, ZoneId zone, Map<String, String> errors) {
        if (value("madeAt").isEmpty()) {
            errors.put("madeAt", "Say when this was decided.");
            return now;
        }
        try {
            Instant at = WallClock.instant(value("madeAt"), zone);
            if (at.isAfter(now)) {
                errors.put("madeAt", "That is still to come. Say when this was decided.");
            }
            return at;
        } catch (WallClock.NoSuchMinute none) {
            errors.put("madeAt", none.getMessage());
            return now;
        }
    }

    LocalDate madeOn(Instant now, ZoneId zone, Map<String, String> errors) {
        return madeAt(now, zone, errors).atZone(zone).toLocalDate();
    }

    How how(Map<String, String> errors) {
        Optional<How> how = How.recorded(value("how"));
        if (how.isEmpty()) {
            errors.put("how", "Say whether it was signed, by e-mail or spoken.");
        }
        return how.orElse(How.SPOKEN);
    }

    /** The person named, where they are one of those who can confirm it here. */
    Optional<Maker> maker(List<Maker> makers) {
        return makers.stream()
                .filter(maker -> maker.id().toString().equals(value("madeById")))
                .findFirst();
    }

    void checkNamed(Optional<Maker> maker, Map<String, String> errors) {
        if (maker.isEmpty() && value("madeBy").isEmpty()) {
            errors.put("madeBy", "Say whose decision this is.");
        }
        if (maker.isEmpty() && value("madeAs").isEmpty()) {
            errors.put("madeAs", "Say in what capacity they decided.");
        }
        if (maker.isPresent() && !value("madeBy").isEmpty()) {
            errors.put("madeBy", "Two people are named. Choose one above, or name another here.");
        }
        if (value("evidence").isEmpty() && file.isEmpty()) {
            errors.put("evidence", "Say where the paper or e-mail is, or who heard it; or add it as a file.");
        }
    }
}
