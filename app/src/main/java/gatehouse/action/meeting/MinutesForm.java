package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;

/**
 * What was typed into the minutes of a meeting, kept as typed whatever is wrong with it: boxes of a point are named
 * {@code AGD-001.said}, those of who was invited {@code was.0} beside {@code who.0}, those of an action {@code act1.owner}.
 */
public record MinutesForm(Map<String, List<String>> typed) {
    public static final List<String> ROWS = List.of("act1", "act2");
    static final String CAME = "CAME";
    static final String APOLOGIES = "APOLOGIES";
    private static final List<String> OF_POINT = List.of("said", "decided", "followed", "becauseNot");
    private static final List<String> OF_ACTION = List.of("statement", "owner", "due", "reachedAt", "point");

    public MinutesForm {
        typed = Map.copyOf(typed);
    }

    /** An item to be saved with these boxes. */
    record Save(Item item, Map<String, List<String>> boxes) {}

    /** As the page opens. */
    static MinutesForm of(Meeting meeting) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("revision", List.of(String.valueOf(meeting.item().revision())));
        List<String> invited = meeting.lines("invited");
        for (int i = 0; i < invited.size(); i++) {
            typed.put("who." + i, List.of(invited.get(i)));
            typed.put("was." + i, List.of(was(meeting, invited.get(i))));
        }
        typed.put("others", List.of(String.join("\n", meeting.others())));
        typed.put("whoStays", List.of(String.join("\n", meeting.lines("whoStays"))));
        typed.put("notInvited", List.of(meeting.said("notInvited")));
        meeting.points().forEach(point -> {
            typed.put(
                    point.reference() + ".revision",
                    List.of(String.valueOf(point.item().revision())));
            OF_POINT.forEach(box -> typed.put(point.reference() + "." + box, List.of(point.said(box))));
        });
        return new MinutesForm(typed);
    }

    private static String was(Meeting meeting, String line) {
        if (meeting.lines("attended").contains(line)) {
            return CAME;
        }
        return meeting.lines("apologies").contains(line) ? APOLOGIES : "";
    }

    /** The same with the revisions of what is kept now, so that it is kept over that when it is sent again. */
    MinutesForm over(Meeting now) {
        Map<String, List<String>> all = new HashMap<>(of(now).typed());
        Map<String, List<String>> own = new HashMap<>(typed);
        own.keySet().removeIf(name -> name.equals("revision") || name.endsWith(".revision"));
        all.putAll(own);
        return new MinutesForm(all);
    }

    public String value(String box) {
        return typed.getOrDefault(box, List.of("")).get(0);
    }

    /** Who was invited when the page was opened. */
    public List<String> invited() {
        List<String> invited = new ArrayList<>();
        for (int i = 0; typed.containsKey("who." + i); i++) {
            invited.add(value("who." + i));
        }
        return invited;
    }

    /** The rows of actions into which anything was typed. */
    List<String> actions() {
        return ROWS.stream()
                .filter(row -> OF_ACTION.stream()
                        .anyMatch(box -> !value(row + "." + box).isBlank()))
                .toList();
    }

    Map<String, List<String>> action(String row) {
        return OF_ACTION.stream()
                .filter(box -> !value(row + "." + box).isBlank())
                .collect(Collectors.toMap(box -> box, box -> List.of(value(row + "." + box))));
    }

    /** What differs from what is kept; what somebody else wrote meanwhile is told, and nothing is put over it unseen. */
    List<Save> saves(Meeting meeting, Map<String, String> errors) {
        List<Save> saves = new ArrayList<>();
        save(meeting.item(), attendance(meeting), value("revision"), "others", errors, saves);
        for (Point point : meeting.points()) {
            String reference = point.reference();
            if (typed.containsKey(reference + ".revision")) {
                Map<String, List<String>> boxes = new HashMap<>();
                OF_POINT.forEach(box -> boxes.put(box, List.of(value(reference + "." + box))));
                if (List.of("IN_PART", "NO").contains(value(reference + ".followed"))
                        && value(reference + ".becauseNot").isBlank()
                        && point.item().answers().blank("becauseNot").isEmpty()) {
                    errors.put(
                            reference + ".becauseNot",
                            "Write the reason that was given for not following the advice of " + reference
                                    + " in full, or that none was given.");
                }
                save(point.item(), boxes, value(reference + ".revision"), reference + ".said", errors, saves);
            }
        }
        return saves;
    }

    /** Whoever is no longer invited by now stays among those who came. */
    private Map<String, List<String>> attendance(Meeting meeting) {
        List<String> invited = invited();
        List<String> came = new ArrayList<>();
        List<String> apologies = new ArrayList<>();
        for (int i = 0; i < invited.size(); i++) {
            switch (value("was." + i)) {
                case CAME -> came.add(invited.get(i));
                case APOLOGIES -> apologies.add(invited.get(i));
                default -> {}
            }
        }
        came.addAll(value("others")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        Map<String, List<String>> boxes = new HashMap<>();
        boxes.put("attended", List.of(String.join("\n", came)));
        boxes.put("apologies", List.of(String.join("\n", apologies)));
        boxes.put("notInvited", List.of(value("notInvited")));
        if (meeting.isSag()) {
            boxes.put("whoStays", List.of(value("whoStays")));
        }
        return boxes;
    }

    private static void save(
            Item item,
            Map<String, List<String>> boxes,
            String revision,
            String beside,
            Map<String, String> errors,
            List<Save> saves) {
        ItemForm kept = ItemForm.of(item);
        boolean differs = boxes.entrySet().stream()
                .anyMatch(box -> !String.join("\n", box.getValue())
                        .strip()
                        .equals(kept.value(box.getKey()).strip()));
        if (!differs) {
            return;
        }
        if (!revision.equals(String.valueOf(item.revision()))) {
            errors.put(
                    beside,
                    "Somebody else wrote at " + item.reference()
                            + " meanwhile. What you typed is still here; what they wrote is on its own page. Send it again"
                            + " to keep yours over theirs.");
            return;
        }
        Map<String, List<String>> all = new HashMap<>(kept.typed());
        boxes.forEach((box, values) -> {
            all.put(box, values);
            if (!String.join("", values).isBlank()) {
                all.remove(box + ".blank");
                all.remove(box + ".words");
            }
        });
        saves.add(new Save(item, all));
    }
}
