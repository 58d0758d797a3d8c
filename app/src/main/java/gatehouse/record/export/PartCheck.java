package gatehouse.record.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.plan.FilePart;
import gatehouse.plan.plan.PlanPart.PartField;

/**
 * Reads what other rooms keep of a plan, by what they declare of it.
 *
 * @param versions the hashes of the versions in the file by number
 * @param zone the event's own clock
 */
record PartCheck(Map<String, AskedIn.Target> items, Map<Integer, String> versions, ZoneId zone) {

    List<Map<String, Object>> read(FilePart part, List<Place> entries) {
        List<Map<String, Object>> all = new ArrayList<>();
        int before = faults(entries);
        for (Place entry : entries) {
            if (entry.isObject(part.fields().stream().map(PartField::name).collect(Collectors.toSet()))) {
                all.add(read(part, entry));
            }
        }
        if (faults(entries) == before) {
            part.faultsInOrder(all)
                    .forEach((place, sentence) -> entries.get(place).fault(sentence));
        }
        return all;
    }

    private static int faults(List<Place> entries) {
        return entries.isEmpty() ? 0 : entries.get(0).faults().size();
    }

    private Map<String, Object> read(FilePart part, Place entry) {
        Map<String, Object> read = new TreeMap<>();
        int before = entry.faults().size();
        for (PartField field : part.fields()) {
            Optional<Place> there = field.needed() ? entry.get(field.name()) : entry.find(field.name());
            there.flatMap(place -> value(field, place)).ifPresent(value -> read.put(field.name(), value));
        }
        if (entry.faults().size() == before) {
            part.faults(read, zone)
                    .forEach((name, sentence) -> entry.find(name).orElse(entry).fault(sentence));
            hashOfVersion(part, entry, read);
        }
        return read;
    }

    private Optional<Object> value(PartField field, Place place) {
        if (field.form().equals(PartField.VERSION)) {
            return version(place);
        }
        if (field.form().equals(PartField.REFERENCES)) {
            return references(place);
        }
        String words = place.text();
        if (!(place.value() instanceof String)) {
            return Optional.empty();
        }
        if (words.isEmpty() && !field.needed()) {
            return Optional.empty();
        }
        if (field.needed() && words.isBlank()) {
            place.fault("This cannot be empty.");
            return Optional.empty();
        }
        Optional<String> wrong = fault(field.form(), words);
        wrong.ifPresent(place::fault);
        return wrong.isPresent() ? Optional.empty() : Optional.of(words);
    }

    private Optional<Object> version(Place place) {
        if (place.value() instanceof Long number && versions.containsKey(number.intValue())) {
            return Optional.of(number);
        }
        place.fault("There is no version " + place.value() + " in this file.");
        return Optional.empty();
    }

    private Optional<Object> references(Place list) {
        List<String> references = new ArrayList<>();
        for (Place place : list.elements()) {
            String words = place.text();
            if (place.value() instanceof String && !items.containsKey(words)) {
                place.fault("There is no " + words + " in this plan.");
            } else if (references.contains(words)) {
                place.fault(words + " is named twice here.");
            }
            references.add(words);
        }
        return references.isEmpty() ? Optional.empty() : Optional.of(references);
    }

    private Optional<String> fault(String form, String words) {
        if (form.equals(PartField.WORDS) || form.equals(PartField.HASH)) {
            return Optional.empty();
        }
        if (form.equals(PartField.DAY)) {
            return isDay(words) ? Optional.empty() : no(words, "a day. Write it as 2026-06-27.");
        }
        if (form.equals(PartField.INSTANT)) {
            boolean is = ItemCheck.find(words)
                    .map(Object::toString)
                    .filter(words::equals)
                    .isPresent();
            return is ? Optional.empty() : no(words, "an instant. Write it as 2026-06-27T10:00:00Z.");
        }
        if (form.startsWith(PartField.REFERENCE)) {
            return reference(form.substring(PartField.REFERENCE.length()), words);
        }
        return Set.of(form.split("\\|")).contains(words)
                ? Optional.empty()
                : Optional.of("“" + words + "” is none of " + form.replace("|", ", ") + ".");
    }

    private Optional<String> reference(String kinds, String words) {
        AskedIn.Target target = items.get(words);
        if (target == null) {
            return Optional.of("There is no " + words + " in this plan.");
        }
        return Set.of(kinds.split("\\|")).contains(target.kind())
                ? Optional.empty()
                : Optional.of(words + " is not of the kind asked for here.");
    }

    private static Optional<String> no(String words, String form) {
        return Optional.of("“" + words + "” is not " + form);
    }

    private static boolean isDay(String words) {
        try {
            return LocalDate.parse(words).toString().equals(words) && words.length() == 10;
        } catch (DateTimeParseException impossible) {
            return false;
        }
    }

    /** What is said of a version names its hash, so that it can never be said of another. */
    private void hashOfVersion(FilePart part, Place entry, Map<String, Object> read) {
        Map<String, String> byForm = new LinkedHashMap<>();
        part.fields().forEach(field -> byForm.put(field.form(), field.name()));
        Object number = read.get(byForm.getOrDefault(PartField.VERSION, ""));
        Object hash = read.get(byForm.getOrDefault(PartField.HASH, ""));
        if (number != null && hash != null && !hash.equals(versions.get(((Long) number).intValue()))) {
            entry.get(byForm.get(PartField.HASH))
                    .orElseThrow()
                    .fault("Version " + number + " has the hash " + versions.get(((Long) number).intValue())
                            + ", not this one.");
        }
    }
}
