package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was typed into the minutes of a meeting, kept as typed whatever is wrong with it: boxes of a point are named
 * {@code AGD-001.said}, those of who was invited {@code was.0} beside {@code who.0}, those of an action {@code act1.owner}.
 * Shown again, {@code AGD-001.said.theirs} is what somebody else wrote there meanwhile.
 */
public record MinutesForm(Map<String, List<String>> typed) {
    public static final List<String> ROWS = List.of("act1", "act2");
    static final String CAME = "CAME";
    static final String APOLOGIES = "APOLOGIES";
    static final String REVISION = ".revision";
    static final String THEIRS = ".theirs";
    private static final List<String> OF_POINT = List.of("said", "decided", "followed", "becauseNot");
    private static final List<String> OF_ACTION = List.of("statement", "owner", "due", "reachedAt", "point");

    public MinutesForm {
        typed = Map.copyOf(typed);
    }

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
                    point.reference() + REVISION,
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

    public String value(String box) {
        return typed.getOrDefault(box, List.of("")).get(0);
    }

    /** What somebody else wrote into a box meanwhile; empty where nobody did. */
    public String theirs(String box) {
        return value(box + THEIRS);
    }

    int revision(String reference) {
        String revision = value(reference.isEmpty() ? "revision" : reference + REVISION);
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
    }

    /** The points that the page showed when it was opened. */
    List<String> points() {
        return List.copyOf(typed.keySet().stream()
                .filter(box -> box.matches("[A-Z]{3}-[0-9]{3,9}\\.revision"))
                .map(box -> box.substring(0, box.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The points under which words stand that are on the agenda no more. */
    public List<String> gone() {
        return typed.getOrDefault("gone", List.of());
    }

    /** Who was invited when the page was opened. */
    public List<String> invited() {
        List<String> invited = new ArrayList<>();
        for (int i = 0; typed.containsKey("who." + i); i++) {
            invited.add(value("who." + i));
        }
        return invited;
    }

    /** What the boxes of a point say, by question. */
    Map<String, String> point(String reference) {
        Map<String, String> said = new LinkedHashMap<>();
        OF_POINT.forEach(question -> said.put(question, plain(value(reference + "." + question))));
        return said;
    }

    /** What the boxes of the meeting itself say, by question; who came is read by {@link Attendance}. */
    Map<String, String> meeting(boolean isSag) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("notInvited", plain(value("notInvited")));
        if (isSag) {
            said.put("whoStays", plain(value("whoStays")));
        }
        return said;
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

    /** As words are compared: whatever line ends a browser sends. */
    static String plain(String words) {
        return words.replace("\r\n", "\n").strip();
    }
}
