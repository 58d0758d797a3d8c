package gatehouse.options.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A measure or assurance step of the catalogue, as one of its rows says.
 *
 * @param number of the row; the newest of a code stands
 * @param methods as stated: categories of attack, {@link #ALL} or {@link #PHYS}
 * @param leadTime empty where the force has not stated it, as validity and side effects are
 * @param because why the row was written
 */
public record Measure(
        long number,
        String code,
        String name,
        String kind,
        List<String> principles,
        List<String> methods,
        String leadTime,
        String validity,
        String sideEffects,
        String words,
        boolean retired,
        String because,
        String by,
        Instant at) {

    /** Every category of attack. */
    public static final String ALL = "ALL";

    /** Every category of attack but those of {@link #NOT_PHYSICAL}. */
    public static final String PHYS = "PHYS";

    static final String ASSURANCE = "ASSURANCE";
    static final String NOT_STATED = "not stated";
    private static final Set<String> NOT_PHYSICAL = Set.of("CYB", "INS", "REC", "HOAX");
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("ACC", "Access and perimeter"),
            Map.entry("AIR", "Air"),
            Map.entry("CBR", "Chemical, biological and radiological"),
            Map.entry("COM", "Communications"),
            Map.entry("CRD", "Crowds and queues"),
            Map.entry("CYB", "Cyber"),
            Map.entry("GOV", "Governance"),
            Map.entry("HVM", "Hostile vehicle mitigation"),
            Map.entry("INS", "Insider"),
            Map.entry("POL", "Policing and guarding"),
            Map.entry("PPS", "Protection of people at special risk"),
            Map.entry("RSP", "Response"),
            Map.entry("SRH", "Search"),
            Map.entry("SUR", "Surveillance"));

    public Measure {
        principles = List.copyOf(principles);
        methods = List.copyOf(methods);
    }

    /** Whether it answers a category of attack, by name or as one of those that it takes together. */
    public boolean addresses(String method) {
        return methods.contains(method)
                || methods.contains(ALL)
                || (methods.contains(PHYS) && !NOT_PHYSICAL.contains(method));
    }

    /** An assurance step checks that others work; it lowers no risk. */
    public boolean isAssurance() {
        return kind.equals(ASSURANCE);
    }

    /** The letters of its code. */
    public String group() {
        return code.replaceAll("[0-9]", "");
    }

    public String groupWords() {
        return groupWords(group());
    }

    static String groupWords(String group) {
        return GROUPS.getOrDefault(group, group);
    }

    public String kindWords() {
        return isAssurance() ? "Assurance step" : "Measure";
    }

    public String principleWords() {
        return principles.isEmpty()
                ? NOT_STATED
                : principles.stream().map(Principle::words).collect(Collectors.joining(", "));
    }

    public String leadTimeWords() {
        return stated(leadTime);
    }

    public String validityWords() {
        return stated(validity);
    }

    public String sideEffectWords() {
        return stated(sideEffects);
    }

    private static String stated(String words) {
        return words.isEmpty() ? NOT_STATED : words;
    }
}
