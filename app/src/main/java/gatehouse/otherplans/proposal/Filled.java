package gatehouse.otherplans.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;

/**
 * Answers as they are put together; what is blank is left unanswered.
 *
 * @param notes sentences about how they were read
 */
record Filled(Map<String, Answer> byName, List<String> notes) {
    static final Filled NOTHING = new Filled(Map.of(), List.of());

    Filled with(String question, String value) {
        return value.isBlank() ? this : put(question, value.strip());
    }

    Filled with(String question, long value) {
        return put(question, value);
    }

    Filled with(String question, List<String> values) {
        return values.isEmpty() ? this : put(question, List.copyOf(values));
    }

    Filled withAll(Filled others) {
        Map<String, Answer> next = new LinkedHashMap<>(byName);
        others.byName.forEach(next::putIfAbsent);
        return new Filled(next, notes).noting(others.notes);
    }

    Filled noting(List<String> more) {
        return new Filled(
                byName, Stream.concat(notes.stream(), more.stream()).distinct().toList());
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    Answers answers() {
        return new Answers(byName);
    }

    private Filled put(String question, Object value) {
        Map<String, Answer> next = new LinkedHashMap<>(byName);
        next.put(question, new Answer.Given(value));
        return new Filled(next, notes);
    }
}
