package gatehouse.tasking.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.NotTaken;

/**
 * What happened since, as it was read off its form.
 *
 * @param again the requests that are looked at again for it
 */
record Happening(Happened.Sort sort, String words, LocalDate on, List<Request> again) {

    /**
     * Reads it; throws {@link NotTaken}.
     *
     * @param closed the requests that may be looked at again
     */
    static Happening read(HappenedForm form, List<Request> closed, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Happened.Sort> sort = Happened.Sort.find(form.sort());
        if (sort.isEmpty()) {
            errors.put("sort", "Say which of these happened.");
        }
        if (form.words().isBlank()) {
            errors.put("words", "Say in a sentence what happened.");
        }
        Optional<LocalDate> on = Days.read(form.on(), "on", errors);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            errors.put("on", "That day is still to come.");
        }
        unlisted(form, closed).ifPresent(said -> errors.put("requests", said));
        NotTaken.ifAny(errors);
        List<Request> again = closed.stream()
                .filter(request -> form.requests().contains(request.reference()))
                .toList();
        return new Happening(sort.orElseThrow(), form.words().strip(), on.orElse(today), again);
    }

    /** Of a request that was opened again or deployed to meanwhile, or never was one of these. */
    private static Optional<String> unlisted(HappenedForm form, List<Request> closed) {
        List<String> listed = closed.stream().map(Request::reference).toList();
        String others = form.requests().stream()
                .filter(reference -> !listed.contains(reference))
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("Not among these any more: " + others + ". It was opened again or a coordinator was"
                        + " deployed meanwhile. Look at what is ticked, and send it again.");
    }
}
