package gatehouse.options.measure;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.web.Option;

/** What pages of the catalogue say of categories of attack, principles and days. */
public record MeasureWords(Map<String, String> categories) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** "Vehicle as a weapon". */
    public String category(String code) {
        return switch (code) {
            case Measure.ALL -> "every category of attack";
            case Measure.PHYS -> "every physical attack";
            default -> categories.getOrDefault(code, code);
        };
    }

    public String categories(Measure measure) {
        return measure.methods().stream().map(this::category).collect(Collectors.joining(", "));
    }

    public String day(Instant at) {
        return DAY.format(at);
    }

    public List<Option> principleOptions() {
        return Arrays.stream(Principle.values())
                .map(one -> new Option(one.name(), one.words()))
                .toList();
    }

    /** What a measure may be said to address. */
    public List<Option> methodOptions() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Measure.ALL, "Every category"));
        options.add(new Option(Measure.PHYS, "Every physical attack: not cyber, insider, reconnaissance or hoax"));
        options.addAll(categoryOptions());
        return options;
    }

    /** The categories themselves, in the order offered. */
    public List<Option> categoryOptions() {
        return categories.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public List<Option> groupOptions(Catalogue catalogue) {
        return catalogue.groups().stream()
                .map(group -> new Option(group, group + " " + Measure.groupWords(group)))
                .toList();
    }

    public List<Option> kindOptions() {
        return List.of(new Option("MEASURE", "Measure"), new Option("ASSURANCE", "Assurance step: it lowers no risk"));
    }
}
