package gatehouse.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** The form of a fact as it stands filled on the page of a version received. */
record Filled(Map<String, List<String>> typed) {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"[^\"]*/facts\".*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option([^>]*\\bselected\\b[^>]*)>");

    /** None where the page offers nothing to keep. */
    static java.util.Optional<Filled> on(String page) {
        Matcher form = FORM.matcher(page);
        return form.find() ? java.util.Optional.of(new Filled(read(form.group()))) : java.util.Optional.empty();
    }

    private static Map<String, List<String>> read(String form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(form);
        while (control.find()) {
            if (control.group(1) != null) {
                String tag = control.group(1);
                boolean isOffered = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
                if (!isOffered || tag.matches("(?s).*\\bchecked\\b.*")) {
                    put(typed, tag, of("value", tag));
                }
            } else if (control.group(2) != null) {
                put(typed, control.group(2), control.group(3));
            } else {
                Matcher chosen = CHOSEN.matcher(control.group(5));
                put(typed, control.group(4), chosen.find() ? of("value", chosen.group(1)) : "");
            }
        }
        return typed;
    }

    private static void put(Map<String, List<String>> typed, String tag, String value) {
        String name = of("name", tag);
        String plain = HtmlUtils.htmlUnescape(value).strip();
        if (!name.isEmpty() && !plain.isEmpty()) {
            typed.computeIfAbsent(name, any -> new ArrayList<>()).add(plain);
        }
    }

    private static String of(String attribute, String tag) {
        Matcher found = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    String value(String name) {
        return String.join("\n", typed.getOrDefault(name, List.of()));
    }

    /** The same form with other answers in some of its boxes; an empty one empties its box. */
    Filled with(Map<String, String> corrected) {
        Map<String, List<String>> next = new LinkedHashMap<>(typed);
        corrected.forEach((name, value) -> {
            next.remove(name);
            if (!value.isEmpty()) {
                next.put(name, List.of(value.split("; ", -1)));
            }
        });
        return new Filled(next);
    }
}
