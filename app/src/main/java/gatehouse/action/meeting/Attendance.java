package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.plan.item.ItemForm;

/**
 * Who came and who sent apologies, person by person, so that two who tick different people are both kept.
 *
 * @param byPerson {@link MinutesForm#CAME} or {@link MinutesForm#APOLOGIES}; whoever did neither is not there
 */
record Attendance(Map<String, String> byPerson) {

    /** As an item holds it, now or when a page was opened. */
    static Attendance of(ItemForm meeting) {
        Map<String, String> by = new LinkedHashMap<>();
        lines(meeting.value("attended")).forEach(person -> by.put(person, MinutesForm.CAME));
        lines(meeting.value("apologies")).forEach(person -> by.putIfAbsent(person, MinutesForm.APOLOGIES));
        return new Attendance(by);
    }

    /** As it was typed. An apology of somebody who is not invited any more has no circle on the page, and stays. */
    static Attendance typed(MinutesForm form, Attendance opened) {
        List<String> invited = form.invited();
        Map<String, String> by = new LinkedHashMap<>();
        for (int i = 0; i < invited.size(); i++) {
            if (!form.value("was." + i).isEmpty()) {
                by.put(invited.get(i), form.value("was." + i));
            }
        }
        lines(form.value("others")).forEach(person -> by.put(person, MinutesForm.CAME));
        opened.byPerson.forEach((person, how) -> {
            if (how.equals(MinutesForm.APOLOGIES) && !invited.contains(person)) {
                by.putIfAbsent(person, how);
            }
        });
        return new Attendance(by);
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** How a person stands in it; empty if they did neither. */
    String of(String person) {
        return byPerson.getOrDefault(person, "");
    }

    /** Those who stand so, one a line, as the item holds them. */
    String lines(boolean came) {
        return byPerson.entrySet().stream()
                .filter(entry -> entry.getValue().equals(came ? MinutesForm.CAME : MinutesForm.APOLOGIES))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"));
    }

    /** Those of whom this says something else than that, in order. */
    List<String> otherThan(Attendance that) {
        Set<String> people = new LinkedHashSet<>(byPerson.keySet());
        people.addAll(that.byPerson.keySet());
        return people.stream()
                .filter(person -> !of(person).equals(that.of(person)))
                .toList();
    }

    /** The same with what a writer put down of these people. */
    Attendance with(Attendance mine, List<String> people) {
        Map<String, String> by = new LinkedHashMap<>(byPerson);
        for (String person : people) {
            by.put(person, mine.of(person));
        }
        by.values().removeIf(String::isEmpty);
        return new Attendance(by);
    }

    /** Its boxes: circles for these people, and a line for whoever else came. */
    Map<String, List<String>> boxes(List<String> circled) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        for (int i = 0; i < circled.size(); i++) {
            boxes.put("who." + i, List.of(circled.get(i)));
            boxes.put("was." + i, List.of(of(circled.get(i))));
        }
        List<String> others = new ArrayList<>(lines(lines(true)));
        others.removeAll(circled);
        boxes.put("others", List.of(String.join("\n", others)));
        return boxes;
    }

    /** As a person reads one of the circles. */
    static String inWords(String how) {
        return switch (how) {
            case MinutesForm.CAME -> "Came";
            case MinutesForm.APOLOGIES -> "Apologies";
            default -> "Neither";
        };
    }
}
