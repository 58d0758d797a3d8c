package gatehouse.record.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.web.Option;

/** The force's own lists, as pages of lessons offer and read them. */
public record ListWords(Map<String, List<ListEntry>> lists) {
    static final String EVENT_KIND = "EVENT_KIND";
    static final String METHOD = "ATTACK_METHOD";
    static final String PHASE = "PHASE_TYPE";

    public ListWords {
        lists = Map.copyOf(lists);
    }

    public List<Option> methods() {
        return offered(METHOD);
    }

    public List<Option> phases() {
        return offered(PHASE);
    }

    public List<Option> eventKinds() {
        return offered(EVENT_KIND);
    }

    private List<Option> offered(String list) {
        return lists.getOrDefault(list, List.of()).stream()
                .filter(entry -> !entry.retired())
                .map(entry -> new Option(entry.code(), entry.words()))
                .toList();
    }

    /** What a lesson bears on, in a line. */
    public String words(ReleasedLesson.BearsOn on) {
        List<String> parts = new ArrayList<>();
        if (!on.venues().isEmpty()) {
            parts.add("place: " + String.join(", ", on.venues()));
        }
        if (!on.eventKind().isEmpty()) {
            parts.add("kind of event: " + words(EVENT_KIND, List.of(on.eventKind())));
        }
        if (!on.methods().isEmpty()) {
            parts.add("method: " + words(METHOD, on.methods()));
        }
        if (!on.phases().isEmpty()) {
            parts.add("phase: " + words(PHASE, on.phases()));
        }
        if (!on.measures().isEmpty()) {
            parts.add("measure: " + String.join(", ", on.measures()));
        }
        return String.join(" · ", parts);
    }

    /** The words of codes of a list. */
    String words(String list, List<String> codes) {
        return codes.stream()
                .map(code -> lists.getOrDefault(list, List.of()).stream()
                        .filter(entry -> entry.code().equals(code))
                        .map(ListEntry::words)
                        .findFirst()
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }
}
