package gatehouse.options.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.util.MultiValueMap;

/**
 * A measure as it was typed, on a page or as a row of a paste.
 *
 * @param seen the number of the row that the form was opened on; 0 for a new measure
 */
public record MeasureForm(
        long seen,
        String code,
        String name,
        String kind,
        List<String> principles,
        List<String> methods,
        String leadTime,
        String validity,
        String sideEffects,
        String words,
        String because) {
    private static final int LONGEST_NAME = 120;

    public MeasureForm {
        principles = List.copyOf(principles);
        methods = List.copyOf(methods);
    }

    static MeasureForm of(Measure measure) {
        return new MeasureForm(
                measure.number(),
                measure.code(),
                measure.name(),
                measure.kind(),
                measure.principles(),
                measure.methods(),
                measure.leadTime(),
                measure.validity(),
                measure.sideEffects(),
                measure.words(),
                "");
    }

    static MeasureForm read(String code, MultiValueMap<String, String> sent) {
        String seen = line(sent, "seen");
        return new MeasureForm(
                seen.matches("[0-9]{1,15}") ? Long.parseLong(seen) : 0,
                code,
                line(sent, "name"),
                line(sent, "kind"),
                sent.getOrDefault("principles", List.of()),
                sent.getOrDefault("methods", List.of()),
                line(sent, "leadTime"),
                line(sent, "validity"),
                line(sent, "sideEffects"),
                line(sent, "words"),
                line(sent, "because"));
    }

    MeasureForm because(String reason) {
        return new MeasureForm(
                seen, code, name, kind, principles, methods, leadTime, validity, sideEffects, words, reason);
    }

    private static String line(MultiValueMap<String, String> sent, String name) {
        String typed = sent.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /** A sentence for each box that is wrong. */
    Map<String, String> errors(Set<String> categories) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put("name", "Name the measure in at most 120 characters.");
        }
        if (!kind.equals("MEASURE") && !kind.equals(Measure.ASSURANCE)) {
            errors.put("kind", "Say whether it is a measure or an assurance step.");
        }
        unknown(principles, List.of("DETER", "DETECT", "DELAY", "MITIGATE", "RESPOND"))
                .forEach(one -> errors.put("principles", "“" + one + "” is no principle."));
        unknown(methods, categories)
                .forEach(one -> errors.put("methods", "“" + one + "” is no category of attack that we know."));
        if (methods.isEmpty()) {
            errors.put("methods", "Say which categories of attack it addresses, or ALL.");
        }
        if (words.isEmpty()) {
            errors.put("words", "Say in a sentence what it is.");
        }
        return errors;
    }

    private static List<String> unknown(List<String> typed, Collection<String> known) {
        List<String> unknown = new ArrayList<>(typed);
        unknown.removeAll(known);
        return unknown;
    }

    Measure measure(boolean retired, String by, Instant at) {
        return new Measure(
                0,
                code,
                name,
                kind,
                principles,
                methods,
                leadTime,
                validity,
                sideEffects,
                words,
                retired,
                because,
                by,
                at);
    }
}
