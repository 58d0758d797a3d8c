package gatehouse.action.decisionlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole decision log of a plan, in the order in which it was written. That order is the entries' numbers and never a
 * clock: a clock that was wrong is said beside the entry.
 */
public final class DecisionLog {
    private final List<LogEntry> entries;
    private final Map<Integer, List<LogEntry>> corrections = new HashMap<>();
    private final Set<Integer> clockWentBack = new HashSet<>();

    DecisionLog(List<LogEntry> entries) {
        this.entries = List.copyOf(entries);
        Instant latest = Instant.MIN;
        for (LogEntry entry : entries) {
            entry.corrects()
                    .ifPresent(number -> corrections
                            .computeIfAbsent(number, none -> new ArrayList<>())
                            .add(entry));
            if (entry.writtenAt().isBefore(latest)) {
                clockWentBack.add(entry.number());
            } else {
                latest = entry.writtenAt();
            }
        }
    }

    /** As the part of this name of a kept version or a plan file holds it. */
    public static DecisionLog ofPart(List<Map<String, Object>> part) {
        return new DecisionLog(part.stream().map(FiledEntry::read).toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** By number. */
    public List<LogEntry> entries() {
        return entries;
    }

    /** At most so many, the newest first, of those numbered below. */
    public List<LogEntry> newestBelow(int number, int most) {
        List<LogEntry> below = new ArrayList<>(entries.subList(0, Math.max(0, Math.min(entries.size(), number - 1))));
        Collections.reverse(below);
        return below.stream().limit(most).toList();
    }

    public Optional<LogEntry> find(int number) {
        return number < 1 || number > entries.size() ? Optional.empty() : Optional.of(entries.get(number - 1));
    }

    /** The entries that correct this one. */
    public List<LogEntry> correctionsOf(LogEntry entry) {
        return corrections.getOrDefault(entry.number(), List.of());
    }

    /** Whether the clock of the store stood earlier when this was written than at an entry before it. */
    public boolean clockWentBackBefore(LogEntry entry) {
        return clockWentBack.contains(entry.number());
    }

    /** The entries about an item, by number. */
    public List<LogEntry> about(String reference) {
        return entries.stream()
                .filter(entry -> entry.about().contains(reference))
                .toList();
    }

    /**
     * What was written by a moment, apart from what was written later about things that had happened by then.
     *
     * <p>Whatever has a lower number than an entry written by then was written by then too, whatever its own clock said.
     */
    public KnownAt knownAt(Instant moment) {
        int last = entries.stream()
                .filter(entry -> !entry.writtenAt().isAfter(moment))
                .mapToInt(LogEntry::number)
                .max()
                .orElse(0);
        return new KnownAt(
                entries.subList(0, last),
                entries.subList(last, entries.size()).stream()
                        .filter(entry -> !entry.happenedAt().isAfter(moment))
                        .toList());
    }
}
