package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed to fill several squares together, kept as typed whatever is wrong with it.
 *
 * @param squares the keys of those that were ticked
 * @param pasted more of them, one a line: a method, a place and a phase
 * @param method the method of pasted lines that name none
 * @param outcome {@code NOT_APPLICABLE}, {@code RELIES_ON} or {@code APPLICABLE}
 */
public record FillForm(
        List<String> squares,
        String pasted,
        String method,
        String outcome,
        String reason,
        String reliesOn,
        String likelihood,
        String impact) {
    private static final int MOST_LINES = 200;

    public static final FillForm EMPTY = new FillForm(List.of(), "", "", "", "", "", "", "");

    public FillForm {
        squares = List.copyOf(squares);
    }

    static FillForm typed(Map<String, List<String>> request) {
        return new FillForm(
                request.getOrDefault("square", List.of()),
                first(request, "pasted"),
                first(request, "method"),
                first(request, "outcome"),
                first(request, "reason").strip(),
                first(request, "reliesOn").strip(),
                first(request, "likelihood"),
                first(request, "impact"));
    }

    private static String first(Map<String, List<String>> request, String name) {
        return request.getOrDefault(name, List.of("")).get(0);
    }

    /** What the squares come to: those that the grid has, and a sentence on each that it has not. */
    record Chosen(List<Square> squares, List<String> faults) {}

    Chosen chosen(Coverage coverage) {
        Map<String, Square> found = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String key : squares) {
            coverage.square(key)
                    .ifPresentOrElse(
                            square -> found.put(square.key(), square),
                            () -> faults.add("“" + key + "” is not a place and phase of this plan."));
        }
        List<String> lines = pasted.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String line = lines.get(row).strip();
            int number = row + 1;
            if (!line.isEmpty()) {
                coverage.square(key(line))
                        .ifPresentOrElse(
                                square -> found.put(square.key(), square),
                                () -> faults.add("Row " + number + ": “" + shortened(line)
                                        + "” is not a method, place and phase of this plan."));
            }
        }
        return new Chosen(List.copyOf(found.values()), faults);
    }

    private String key(String line) {
        String[] parts = line.split("[,;\\t ]+");
        return switch (parts.length) {
            case 1 -> parts[0] + "||";
            case 2 -> method + "|" + parts[0] + "|" + parts[1];
            default -> String.join("|", parts);
        };
    }

    private static String shortened(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    /** A sentence for each question that was not answered as it must be. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (reason.lines().count() > MOST_LINES) {
            errors.put("reason", "The reason is " + reason.lines().count() + " lines long. Say it in fewer.");
        }
        switch (outcome) {
            case "NOT_APPLICABLE" -> need(errors, "reason", reason, "Say why it is not applicable.");
            case "RELIES_ON" -> need(errors, "reliesOn", reliesOn, "Say whose assessment you rely on.");
            case "APPLICABLE" -> {
                need(errors, "likelihood", likelihood, "Say how likely it is.");
                need(errors, "impact", impact, "Say what its impact would be.");
                need(errors, "reason", reason, "Say why these levels.");
            }
            default -> errors.put("outcome", "Say what you found: not applicable, relying on another's, or assessed.");
        }
        return errors;
    }

    private static void need(Map<String, String> errors, String question, String typed, String sentence) {
        if (typed.isBlank()) {
            errors.putIfAbsent(question, sentence);
        }
    }
}
