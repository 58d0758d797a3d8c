package gatehouse.record.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.web.Option;
import gatehouse.plan.item.Item;

/**
 * The force's own lists, as pages of lessons offer and read them.
 *
 * @param phasesHere what the plan that is looked at calls its phases, by the code of their type; empty where none is
 */
public record ListWords(Map<String, List<ListEntry>> lists, Map<String, List<String>> phasesHere) {
    static final String EVENT_KIND = "EVENT_KIND";
    static final String METHOD = "ATTACK_METHOD";
    static final String PHASE = "PHASE_TYPE";

    public ListWords {
        lists = Map.copyOf(lists);
        phasesHere = Map.copyOf(phasesHere);
    }

    /** For pages of no plan. */
    ListWords(Map<String, List<ListEntry>> lists) {
        this(lists, Map.of());
    }

    /** For pages of a plan with these phases, which are then called as it calls them. */
    static ListWords atPlan(Change change, ForceData force, List<Item> phases) {
        Map<String, List<String>> called = new HashMap<>();
        phases.forEach(phase -> phase.answers()
                .text("phaseType")
                .ifPresent(type ->
                        called.computeIfAbsent(type, code -> new ArrayList<>()).add(phase.title())));
        return new ListWords(force.lists(change.sql(), change.who().force()), called);
    }

    public List<Option> methods() {
        return offered(METHOD);
    }

    public List<Option> phases() {
        return offered(PHASE).stream().map(this::withNamesHere).toList();
    }

    private Option withNamesHere(Option type) {
        String here = phasesHere.getOrDefault(type.code(), List.of()).stream()
                .filter(name -> !name.equalsIgnoreCase(type.words()))
                .collect(Collectors.joining(", "));
        return here.isEmpty() ? type : new Option(type.code(), type.words() + " (here: " + here + ")");
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

    /** Whether the list offers it. */
    boolean offers(String list, String code) {
        return offered(list).stream().anyMatch(option -> option.code().equals(code));
    }

    /** What a lesson bears on, in a line that says whether all of it must be met. */
    public String sentence(ReleasedLesson.BearsOn on) {
        List<String> parts = parts(on);
        return (parts.size() == 1 ? "Bears on " : "Bears on any of these: ") + String.join(" · ", parts);
    }

    private List<String> parts(ReleasedLesson.BearsOn on) {
        List<String> parts = new ArrayList<>();
        on.venues().forEach(venue -> parts.add("the place " + venue));
        if (!on.eventKind().isEmpty()) {
            parts.add("the kind of event " + words(EVENT_KIND, List.of(on.eventKind())));
        }
        if (!on.methods().isEmpty()) {
            parts.add("the method " + String.join(" or ", each(METHOD, on.methods()))
                    + (on.phases().isEmpty() ? "" : ", in the phase " + phaseWords(on.phases())));
        } else if (!on.phases().isEmpty()) {
            parts.add("the phase " + phaseWords(on.phases()));
        }
        if (!on.measures().isEmpty()) {
            parts.add("the measure " + String.join(" or ", on.measures()));
        }
        return parts;
    }

    /** As the plan calls its own phases, where it has one of that type. */
    private String phaseWords(List<String> codes) {
        return codes.stream()
                .flatMap(code -> phasesHere.getOrDefault(code, List.of(words(PHASE, List.of(code)))).stream())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /** The words of codes of a list. */
    String words(String list, List<String> codes) {
        return String.join(", ", each(list, codes));
    }

    private List<String> each(String list, List<String> codes) {
        return codes.stream()
                .map(code -> lists.getOrDefault(list, List.of()).stream()
                        .filter(entry -> entry.code().equals(code))
                        .map(ListEntry::words)
                        .findFirst()
                        .orElse(code))
                .toList();
    }
}
