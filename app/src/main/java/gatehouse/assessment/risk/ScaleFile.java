package gatehouse.assessment.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.force.RiskScale;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A scale as a file says it: code, name, source, the words of likelihood and impact from the least, the bands from the
 * least with their terms of acceptance, and the band of every square, by likelihood and then impact.
 */
final class ScaleFile {
    private static final Pattern SQUARE = Pattern.compile("/squares/([0-9]{1,3})/([0-9]{1,3})");
    private static final int LEAST = 2;
    private static final int MOST = 10;
    private static final int MOST_BANDS = 6;
    private static final Set<String> NAMES =
            Set.of("code", "name", "source", "likelihood", "impact", "bands", "squares");

    private final Map<String, Object> file;
    private final List<String> faults = new ArrayList<>();

    private ScaleFile(Map<String, Object> file) {
        this.file = file;
    }

    /** Reads a scale; throws {@link NotAScale} with every fault and where it is. */
    static RiskScale read(String json) {
        try {
            return new ScaleFile(JsonReader.object(json.getBytes(UTF_8))).scale();
        } catch (JsonReader.NotJson broken) {
            throw new NotAScale(List.of(notJson(broken)));
        }
    }

    /** What a square of the file cannot be is said of the square: its place in the file alone finds nobody. */
    private static String notJson(JsonReader.NotJson broken) {
        Matcher square = SQUARE.matcher(broken.pointer());
        return square.matches()
                ? "The square of likelihood " + (Integer.parseInt(square.group(1)) + 1) + " and impact "
                        + (Integer.parseInt(square.group(2)) + 1) + " has no number of a band: " + broken.getMessage()
                        + "."
                : "This is not a scale file: " + broken.getMessage() + ".";
    }

    private RiskScale scale() {
        file.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> faults.add("“" + name + "” is nothing that a scale file holds."));
        String code = words(file, "code", "the scale");
        if (!code.isEmpty() && !code.matches("[A-Z0-9][A-Z0-9-]{0,30}/[1-9][0-9]{0,3}")) {
            faults.add("The code “" + code
                    + "” must be capitals, digits and hyphens, a slash, and the number of its version:"
                    + " NORTHSHIRE/1.");
        }
        RiskScale scale = new RiskScale(
                code,
                words(file, "name", "the scale"),
                words(file, "source", "the scale"),
                levels("likelihood"),
                levels("impact"),
                bands(),
                List.of());
        List<List<Integer>> squares = new ScaleSquares(scale, faults).read(list(file, "squares"));
        if (!faults.isEmpty()) {
            throw new NotAScale(faults);
        }
        return new RiskScale(
                scale.code(), scale.name(), scale.source(), scale.likelihood(), scale.impact(), scale.bands(), squares);
    }

    private String words(Map<?, ?> from, String name, String of) {
        if (from.get(name) instanceof String words && !words.isBlank()) {
            return words.strip();
        }
        faults.add("“" + name + "” of " + of + " is missing: put words in quotation marks.");
        return "";
    }

    private List<String> levels(String axis) {
        List<String> levels = new ArrayList<>();
        for (Object level : list(file, axis)) {
            String words = level instanceof String typed ? typed.strip() : "";
            if (words.isEmpty()) {
                faults.add("Level " + (levels.size() + 1) + " of " + axis + " has no words.");
            } else if (levels.contains(words)) {
                faults.add("Levels " + (levels.indexOf(words) + 1) + " and " + (levels.size() + 1) + " of " + axis
                        + " have the same words, “" + words + "”.");
            }
            levels.add(words);
        }
        if (levels.size() < LEAST || levels.size() > MOST) {
            faults.add(ScaleSquares.thereAre(levels.size(), "level", "levels") + " of " + axis
                    + ". A scale has from 2 to 10.");
        }
        return levels;
    }

    private List<RiskScale.Band> bands() {
        List<RiskScale.Band> bands = new ArrayList<>();
        for (Object band : list(file, "bands")) {
            int number = bands.size() + 1;
            if (band instanceof Map<?, ?> said) {
                String of = "band " + number;
                String name = words(said, "name", of);
                bands.stream()
                        .filter(other -> !name.isEmpty() && other.name().equalsIgnoreCase(name))
                        .forEach(other -> faults.add("Bands " + other.number() + " and " + number
                                + " have the same name, “" + name + "”: nobody could tell them apart."));
                bands.add(new RiskScale.Band(number, name, words(said, "acceptance", of)));
            } else {
                faults.add("Band " + number + " is not an object with a name and an acceptance.");
                bands.add(new RiskScale.Band(number, "", ""));
            }
        }
        if (bands.size() < LEAST || bands.size() > MOST_BANDS) {
            faults.add(ScaleSquares.thereAre(bands.size(), "band", "bands") + ". A scale has from 2 to 6.");
        }
        return bands;
    }

    private List<?> list(Map<?, ?> from, String name) {
        if (from.get(name) instanceof List<?> list) {
            return list;
        }
        faults.add("“" + name + "” is missing: put a list in square brackets.");
        return List.of();
    }
}
