package gatehouse.record.export;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import gatehouse.foundation.database.Identity;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/**
 * Reads the items of a file: first who they are, for links lead to and fro, and then what they say.
 *
 * @param marking of an item that names none
 */
record ItemCheck(Kinds kinds, String marking) {
    static final Set<String> NAMES = Set.of("kind", "reference", "marking", "answers", "removed");
    static final Set<String> REMOVAL = Set.of("at", "because");
    private static final Pattern NUMBERED = Pattern.compile("([A-Z]+)-([0-9]{3,6})");

    /** An item whose kind and reference are known. */
    record Named(Place place, Kind kind, String reference, int number, AskedIn.Target target) {}

    /** Those that can be named, in the order of the file. */
    List<Named> named(List<Place> items) {
        Map<String, Named> byReference = new LinkedHashMap<>();
        for (Place place : items) {
            named(place).ifPresent(named -> {
                Named first = byReference.putIfAbsent(named.reference(), named);
                if (first != null) {
                    place.fault(named.reference() + " stands twice in the file; first at "
                            + first.place().path() + ".");
                }
            });
        }
        refuseSecondOfSingle(byReference.values());
        return new ArrayList<>(byReference.values());
    }

    private Optional<Named> named(Place place) {
        if (!place.isObject(NAMES)) {
            return Optional.empty();
        }
        String code = place.needText("kind");
        String reference = place.needText("reference");
        Optional<Kind> kind = kinds.find(code);
        if (kind.isEmpty() && !code.isBlank()) {
            place.get("kind")
                    .orElseThrow()
                    .fault("There is no kind of item “" + code + "”. There may be "
                            + String.join(
                                    ", ",
                                    kinds.all().stream()
                                            .map(Kind::code)
                                            .sorted()
                                            .toList()) + ".");
        }
        boolean numbered = kind.isPresent() && isOf(kind.get(), reference);
        if (kind.isPresent() && !reference.isBlank() && !numbered) {
            place.get("reference")
                    .orElseThrow()
                    .fault("“" + reference + "” is not the reference of a "
                            + kind.get().singular() + ". Write it as "
                            + kind.get().prefix() + "-001.");
        }
        return numbered
                ? Optional.of(new Named(
                        place,
                        kind.get(),
                        reference,
                        number(reference),
                        new AskedIn.Target(
                                Identity.next(), code, "", place.find("removed").isPresent())))
                : Optional.empty();
    }

    private static boolean isOf(Kind kind, String reference) {
        return NUMBERED.matcher(reference).matches()
                && number(reference) > 0
                && reference.equals(kind.prefix() + "-" + String.format("%03d", number(reference)));
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(reference.indexOf('-') + 1));
    }

    private static void refuseSecondOfSingle(Iterable<Named> all) {
        Map<String, Named> standing = new LinkedHashMap<>();
        for (Named item : all) {
            if (item.kind().single() && !item.target().removed()) {
                Named first = standing.putIfAbsent(item.kind().code(), item);
                if (first != null) {
                    item.place()
                            .fault("A plan has only one " + item.kind().singular() + ", and " + first.reference()
                                    + " is it already.");
                }
            }
        }
    }

    /** The item as the plan is to hold it, under an identity of its own. */
    Item read(Named named, AnswerCheck answers) {
        Place place = named.place();
        return new Item(
                named.target().id(),
                named.kind(),
                named.reference(),
                named.number(),
                1,
                place.find("marking")
                        .map(there -> PlanCheck.marking(withText(there)))
                        .orElse(marking),
                "",
                answers.read(named.kind(), place),
                place.find("removed").flatMap(ItemCheck::removal));
    }

    private static Place withText(Place place) {
        place.text();
        return place;
    }

    private static Optional<Item.Removal> removal(Place place) {
        if (!place.isObject(REMOVAL)) {
            return Optional.empty();
        }
        String because = place.needText("because").strip();
        return Optional.of(new Item.Removal(instant(place, "at").toString(), because));
    }

    /** The instant under this name, to the microsecond as the database keeps it. */
    static Instant instant(Place place, String name) {
        String words = place.needText(name);
        if (words.isBlank()) {
            return Instant.EPOCH;
        }
        return find(words).orElseGet(() -> {
            place.get(name).orElseThrow().fault("“" + words + "” is not an instant. Write it as 2026-06-27T10:00:00Z.");
            return Instant.EPOCH;
        });
    }

    static Optional<Instant> find(String words) {
        try {
            Instant instant = Instant.parse(words).truncatedTo(ChronoUnit.MICROS);
            int year = instant.atOffset(java.time.ZoneOffset.UTC).getYear();
            return year >= 1900 && year < 10_000 ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeParseException notAnInstant) {
            return Optional.empty();
        }
    }
}
