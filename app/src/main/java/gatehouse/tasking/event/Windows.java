package gatehouse.tasking.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.WallClock;

/**
 * When a phase runs: every window that its lines name, earliest first, or what is wrong with them.
 *
 * <p>Lines are kept as typed and read again when they are needed, by the clock of the event's zone, so that a change of
 * the zone's rules moves the instant and not the words.
 *
 * @param faults a sentence for each line that cannot be read; its windows are then left out
 */
public record Windows(List<Window> all, List<String> faults) {

    /** From its first instant to its last, the last left out. */
    public record Window(Instant from, Instant to) {}

    public Windows {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    /** Reads the lines of a phase by the clock of this zone. */
    public static Windows read(List<String> lines, ZoneId zone) {
        WindowLine line = new WindowLine(zone);
        List<Window> windows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String words : lines) {
            try {
                windows.addAll(line.read(words.strip()));
            } catch (Refusal | WallClock.NoSuchMinute fault) {
                faults.add(fault.getMessage());
            }
        }
        windows.sort(Comparator.comparing(Window::from).thenComparing(Window::to));
        return new Windows(windows, faults);
    }
}
