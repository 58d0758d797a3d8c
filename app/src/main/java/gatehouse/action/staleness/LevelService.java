package gatehouse.action.staleness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.NationalLevel;
import gatehouse.foundation.force.ThreatArea;
import gatehouse.foundation.force.ThreatLevel;
import gatehouse.foundation.refusal.Refusal;

/** The only door to the national threat level. */
public final class LevelService {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Entrance entrance;
    private final ForceData force;
    private final LevelRepository levels = new LevelRepository();

    public LevelService(Entrance entrance, ForceData force) {
        this.entrance = entrance;
        this.force = force;
    }

    /** A level that was not kept, with the reasons beside its questions. */
    public static final class LevelRefused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Map<String, String> errors;

        LevelRefused(Map<String, String> errors) {
            super(String.join(" ", errors.values()));
            this.errors = errors;
        }

        public Map<String, String> errors() {
            return errors;
        }
    }

    /** Every level there was, the one in force of each area first. */
    public List<NationalLevel> all(Change change) {
        return force.nationalLevels(change.sql());
    }

    /** The level in force in an area. */
    public NationalLevel inForce(Change change, ThreatArea area) {
        return all(change).stream()
                .filter(level -> level.area() == area)
                .findFirst()
                .orElseThrow();
    }

    /** Adds the next level, which is a change under every plan that it reaches; throws {@link LevelRefused}. */
    public String set(Doing doing, LevelForm form) {
        return entrance.changeOnce(doing, change -> {
            LocalDate today = today(change);
            refuse(form.errors(today));
            ThreatArea area = ThreatArea.find(form.area()).orElseThrow();
            NationalLevel before = force.levelToReplace(change.sql(), area);
            NationalLevel after = new NationalLevel(
                    area,
                    ThreatLevel.find(form.level()).orElseThrow(),
                    form.day().orElseThrow(),
                    form.source().strip(),
                    change.who().nameAndPost(),
                    change.at());
            refuse(faults(before, after));
            force.add(change.sql(), after);
            int reached = levels.reach(change, before, after, today);
            change.logged(
                    "threat.level.set",
                    "national level/" + area,
                    Map.of("from", before.level().name(), "to", after.level().name(), "plans", reached));
            return "/threat-levels";
        });
    }

    /** The day it is in London. */
    static LocalDate today(Change change) {
        return change.at().atZone(LONDON).toLocalDate();
    }

    private static Map<String, String> faults(NationalLevel before, NationalLevel after) {
        if (after.since().isBefore(before.since())) {
            return Map.of("since", new Refusal(StalenessRefusal.DAY_BEFORE_LAST, before.since()).getMessage());
        }
        if (after.level() == before.level()) {
            return Map.of("level", sameLevel(before));
        }
        return Map.of();
    }

    static String sameLevel(NationalLevel level) {
        return new Refusal(StalenessRefusal.SAME_LEVEL, level.level().words().toLowerCase(Locale.UK)).getMessage();
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new LevelRefused(errors);
        }
    }
}
