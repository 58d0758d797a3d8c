package gatehouse.action.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.MultiValueMap;

/** What was ticked and typed on the page of results, by the reference of what was tried. */
public record ResultsForm(Map<String, Typed> byReference) {
    private static final Pattern OUTCOME = Pattern.compile("([A-Z]{3}-[0-9]{3,9})\\.outcome");
    private static final Pattern WORDS = Pattern.compile("([A-Z]{3}-[0-9]{3,9})\\.words");

    public ResultsForm {
        byReference = Map.copyOf(byReference);
    }

    /** One row. */
    public record Typed(String outcome, String words) {
        static final Typed NOTHING = new Typed("", "");

        boolean isNothing() {
            return outcome.isEmpty() && words.isBlank();
        }
    }

    static ResultsForm read(MultiValueMap<String, String> sent) {
        Map<String, Typed> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            Matcher outcome = OUTCOME.matcher(name);
            Matcher words = WORDS.matcher(name);
            if (outcome.matches()) {
                typed.merge(
                        outcome.group(1),
                        new Typed(values.get(0), ""),
                        (was, is) -> new Typed(is.outcome(), was.words()));
            } else if (words.matches()) {
                typed.merge(
                        words.group(1),
                        new Typed("", values.get(0)),
                        (was, is) -> new Typed(was.outcome(), is.words()));
            }
        });
        typed.values().removeIf(Typed::isNothing);
        return new ResultsForm(typed);
    }

    /** As the page shows it again. */
    public Typed of(String reference) {
        return byReference.getOrDefault(reference, Typed.NOTHING);
    }
}
