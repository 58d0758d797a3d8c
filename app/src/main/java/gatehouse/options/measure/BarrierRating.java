package gatehouse.options.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.foundation.refusal.Refusal;

/**
 * What a vehicle barrier was tested against, as its certificate prints it.
 *
 * <p>It has no order: one figure beside another says nothing without the whole of both tests, and a rating holds only
 * for the barrier as it was tested.
 *
 * @param standard with its year where it is printed: PAS 68:2010
 * @param vehicle the class of the test vehicle, such as N3C
 * @param debris how far debris went, in metres; empty where the standard does not print it
 */
public record BarrierRating(
        String standard,
        int massKg,
        String vehicle,
        String speedKmh,
        String angleDegrees,
        String penetrationMetres,
        Optional<String> debris) {
    private static final Pattern PRINTED = Pattern.compile(
            "(PAS\\s?68|IWA\\s?14-1|ISO\\s?22343-1)(:[0-9]{4})?[\\s,]+(?:[^/]*\\s)?V/([0-9]{3,6})\\s?[\\[(]([A-Z0-9]+)[\\])]"
                    + "/([0-9]+(?:\\.[0-9]+)?)/([0-9]+(?:\\.[0-9]+)?)[:/](-?[0-9]+(?:\\.[0-9]+)?)"
                    + "(?:/([0-9]+(?:\\.[0-9]+)?))?");

    /** Reads a rating; empty where the words are none that we can read, which are then kept as they were typed. */
    public static Optional<BarrierRating> read(String printed) {
        Matcher found = PRINTED.matcher(printed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String year = found.group(2) == null ? "" : found.group(2);
        return Optional.of(new BarrierRating(
                found.group(1).replaceAll("\\s?(68|14-1|22343-1)", " $1") + year,
                Integer.parseInt(found.group(3)),
                found.group(4),
                found.group(5),
                found.group(6),
                found.group(7),
                Optional.ofNullable(found.group(8))));
    }

    /** "tested to PAS 68:2010 with a vehicle of 7500 kg, class N3C, at 80 km/h and 90 degrees: …". */
    public String words() {
        return "Tested to %s with a vehicle of %d kg (class %s) at %s km/h and %s degrees: it went %s m in%s."
                .formatted(
                        standard,
                        massKg,
                        vehicle,
                        speedKmh,
                        angleDegrees,
                        penetrationMetres,
                        debris.map(far -> ", debris " + far + " m").orElse(""));
    }

    /**
     * In which parts the test of another barrier was different, in words; never which is better. Refuses ratings of two
     * standards, or of two editions of one.
     */
    public List<String> differences(BarrierRating other) {
        if (!standard.equals(other.standard)) {
            throw new Refusal(MeasureRefusal.TWO_STANDARDS, standard, other.standard);
        }
        List<String> differences = new ArrayList<>();
        part(differences, "vehicle of %s kg against %s kg", "" + massKg, "" + other.massKg);
        part(differences, "class %s against %s", vehicle, other.vehicle);
        part(differences, "%s km/h against %s km/h", speedKmh, other.speedKmh);
        part(differences, "%s degrees against %s degrees", angleDegrees, other.angleDegrees);
        part(differences, "%s m in against %s m in", penetrationMetres, other.penetrationMetres);
        part(differences, "debris %s against %s", metres(debris), metres(other.debris));
        return differences;
    }

    /** What is known of the standard itself: information, and no fault of the barrier. */
    public Optional<String> notice() {
        return standard.startsWith("IWA 14-1")
                ? Optional.of(
                        "For information: IWA 14-1:2013 shows as withdrawn (May 2023), and ISO 22343 followed it.")
                : Optional.empty();
    }

    private static String metres(Optional<String> far) {
        return far.map(one -> one + " m").orElse(Measure.NOT_STATED);
    }

    private static void part(List<String> differences, String words, String here, String there) {
        if (!here.equals(there)) {
            differences.add(words.formatted(here, there));
        }
    }
}
