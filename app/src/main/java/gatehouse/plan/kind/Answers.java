package gatehouse.plan.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answers of one item, by the name of the question. A question that is not here was not answered. */
public record Answers(Map<String, Answer> byName) {

    public Answers {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Optional<Answer> answer(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The words of a line, text, choice, date, moment or single link. */
    public Optional<String> text(String name) {
        return given(name, String.class);
    }

    public Optional<Long> number(String name) {
        return given(name, Long.class);
    }

    /** The lines, choices or linked references; empty where there are none. */
    @SuppressWarnings("unchecked") // Given holds a list only of strings: forms and the plan file put nothing else there
    public List<String> list(String name) {
        return given(name, List.class).map(list -> (List<String>) list).orElse(List.of());
    }

    public Optional<Answer.Blank> blank(String name) {
        return answer(name).filter(Answer.Blank.class::isInstance).map(Answer.Blank.class::cast);
    }

    public boolean isGiven(String name) {
        return byName.get(name) instanceof Answer.Given;
    }

    /** The same answers with this one put in. */
    public Answers with(String name, Answer answer) {
        Map<String, Answer> next = new LinkedHashMap<>(byName);
        next.put(name, answer);
        return new Answers(next);
    }

    /** As the plan file holds them: a value, or an object {@code {"blank": "NOT_KNOWN", "words": "…"}}. */
    public Map<String, Object> toPlanFile() {
        Map<String, Object> file = new TreeMap<>();
        byName.forEach((name, answer) -> file.put(name, toPlanFile(answer)));
        return file;
    }

    private static Object toPlanFile(Answer answer) {
        if (answer instanceof Answer.Blank blank) {
            return Map.of("blank", blank.state().name(), "words", blank.words());
        }
        return ((Answer.Given) answer).value();
    }

    private <T> Optional<T> given(String name, Class<T> type) {
        return answer(name)
                .filter(Answer.Given.class::isInstance)
                .map(answer -> ((Answer.Given) answer).value())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
