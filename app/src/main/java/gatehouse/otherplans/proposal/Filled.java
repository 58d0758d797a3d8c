package gatehouse.otherplans.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;

/** Answers as they are put together; what is blank is left unanswered. */
record Filled(Map<String, Answer> byName) {
    static final Filled NOTHING = new Filled(Map.of());

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
        return new Filled(next);
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
        return new Filled(next);
    }
}
