package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import gatehouse.plan.item.Item;

/** Who controls a place of the plan and seems to be named in no line of an invitation. A hint, for words are words. */
final class Uncalled {
    private static final Pattern NOBODY = Pattern.compile("(?i)^(?:nobody|no one|none|not known|unknown)\\b");

    private Uncalled() {}

    static List<String> of(Item meeting, List<Item> zones) {
        List<String> invited = meeting.answers().list("invited");
        if (invited.isEmpty()) {
            return List.of();
        }
        String called =
                " " + String.join(" \n ", invited.stream().map(Uncalled::plain).toList()) + " ";
        Map<String, List<String>> by = new LinkedHashMap<>();
        zones.forEach(zone -> controllers(zone)
                .filter(controller -> !isCalled(controller, called))
                .forEach(controller ->
                        by.computeIfAbsent(controller, one -> new ArrayList<>()).add(zone.reference())));
        return by.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .toList();
    }

    /** Each of those who share a place; that nobody is named for part of it is nobody to be invited. */
    private static Stream<String> controllers(Item zone) {
        return Arrays.stream(zone.answers().text("controller").orElse("").split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !NOBODY.matcher(one).find());
    }

    /** Whether any two words that stand together in it stand together in a line; of one word, that word. */
    private static boolean isCalled(String controller, String called) {
        String[] words = plain(controller).split(" ", -1);
        if (words.length == 1) {
            return called.contains(" " + words[0] + " ");
        }
        return IntStream.range(1, words.length)
                .anyMatch(i -> called.contains(" " + words[i - 1] + " " + words[i] + " "));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
