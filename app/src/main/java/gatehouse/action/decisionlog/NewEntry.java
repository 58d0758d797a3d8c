package gatehouse.action.decisionlog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry about to be written: number and times come with the writing.
 *
 * @param typedAt the time of the thing if someone typed it
 * @param author whose entry it is
 * @param loggist who typed it, if another; else empty
 */
record NewEntry(
        LogForm form,
        Optional<Instant> typedAt,
        Author author,
        String loggist,
        Map<Heading, String> words,
        Optional<Instant> reviewAt,
        Optional<Intelligence> intelligence,
        Optional<Integer> corrects,
        List<About> about) {

    /** An item of the plan. */
    record About(UUID item, String kind, String reference) {}
}
