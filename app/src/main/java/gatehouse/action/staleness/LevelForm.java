package gatehouse.action.staleness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.force.ThreatArea;
import gatehouse.foundation.force.ThreatLevel;

/** A national level as it was typed. */
public record LevelForm(String area, String level, String since, String source) {

    public static LevelForm empty() {
        return new LevelForm("UK", "", "", "");
    }

    /** What is wrong with it by itself, as a sentence by question. */
    public Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (ThreatArea.find(area).isEmpty()) {
            errors.put("area", StalenessRefusal.NO_SUCH_AREA.sentence());
        }
        if (ThreatLevel.find(level).isEmpty()) {
            errors.put("level", StalenessRefusal.NO_SUCH_LEVEL.sentence());
        }
        if (day().isEmpty()) {
            errors.put("since", StalenessRefusal.NO_SUCH_DAY.sentence());
        } else if (day().get().isAfter(today)) {
            errors.put("since", StalenessRefusal.DAY_TO_COME.sentence());
        }
        if (source.isBlank()) {
            errors.put("source", StalenessRefusal.SOURCE_NEEDED.sentence());
        }
        return errors;
    }

    /** The day, if there is such a one in the years that people write. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(since.strip()))
                    .filter(day -> day.getYear() >= 1970 && day.getYear() < 2200);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
