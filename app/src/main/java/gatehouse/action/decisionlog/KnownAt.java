package gatehouse.action.decisionlog;

import java.util.List;

/**
 * The log as it was known at a moment.
 *
 * @param written by then
 * @param later written after it, about things that had happened by then
 */
public record KnownAt(List<LogEntry> written, List<LogEntry> later) {

    public KnownAt {
        written = List.copyOf(written);
        later = List.copyOf(later);
    }

    /** Whether an entry was not in the log yet. */
    public boolean isYetToBeWritten(LogEntry entry) {
        return entry.number() > written.size();
    }
}
