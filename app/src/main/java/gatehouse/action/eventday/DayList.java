package gatehouse.action.eventday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.options.ledger.Ledger;
import gatehouse.options.measure.Catalogue;
import gatehouse.tasking.event.Windows;

/**
 * What must be in place, by place and time: every recommendation that was accepted or stands there, and every commitment
 * of a partner, at each place that it names. What is to have been done before is beside it.
 *
 * @param places in the order of the plan; what names no place comes last
 * @param rehearsal the first day, where it is so far off that what is said now is a rehearsal
 */
public record DayList(List<OfPlace> places, List<DoneBefore> before, Optional<LocalDate> rehearsal) {
    private static final int AT_ONCE = 10;

    /** One place with its lines, in the order of time; without a reference for what names none. */
    public record OfPlace(String reference, String name, List<DayLine> lines) {

        public OfPlace {
            lines = List.copyOf(lines);
        }

        /** What is not in place before all else, then what nobody has said and what changed. */
        public List<DayLine> open() {
            return Stream.concat(
                            lines.stream().filter(DayLine::isNotInPlace),
                            lines.stream().filter(line -> !line.isNotInPlace() && !line.is(DayState.IN_PLACE)))
                    .toList();
        }

        public List<DayLine> inPlace() {
            return lines.stream().filter(line -> line.is(DayState.IN_PLACE)).toList();
        }

        /** "1 not in place, 2 in place, 5 not checked", without what there is none of. */
        public String counted() {
            return DayList.counts(lines)
                    .filter(words -> !words.startsWith("0 "))
                    .collect(Collectors.joining(", "));
        }
    }

    public DayList {
        places = List.copyOf(places);
        before = List.copyOf(before);
    }

    static DayList of(PlanContents plan, List<DayCheck> checks, Catalogue catalogue, Instant now) {
        Beginning beginning = beginning(plan);
        Map<String, List<DayCheck>> seen = new HashMap<>();
        checks.forEach(check -> seen.computeIfAbsent(check.item() + "@" + check.place(), none -> new ArrayList<>())
                .add(check));
        Set<String> looked = checks.stream().map(DayCheck::item).collect(Collectors.toSet());
        Map<String, List<DayLine>> byPlace = new LinkedHashMap<>();
        plan.ofKind("ZONE").forEach(zone -> byPlace.put(zone.reference(), new ArrayList<>()));
        byPlace.put("", new ArrayList<>());
        Times times = new Times(plan.byReference(), plan.asked().zone(), beginning.checksCountFrom(now));
        List<DoneBefore> before = new ArrayList<>();
        for (KeptItem item : toBeInPlace(plan, checks)) {
            if (!looked.contains(item.reference()) && DoneBefore.is(item, beginning, catalogue)) {
                before.add(DoneBefore.of(item, plan));
                continue;
            }
            places(item, byPlace.keySet())
                    .forEach(place -> byPlace.get(place)
                            .add(times.line(
                                    item, place, seen.getOrDefault(item.reference() + "@" + place, List.of()))));
        }
        List<OfPlace> places = new ArrayList<>();
        byPlace.forEach((place, lines) -> {
            if (!lines.isEmpty()) {
                lines.sort(Comparator.comparing(line -> line.time().orderedBy()));
                places.add(new OfPlace(place, lines.get(0).placeName(), lines));
            }
        });
        return new DayList(
                places,
                before,
                beginning.isFarFrom(now)
                        ? beginning.at().map(at -> LocalDate.ofInstant(at, beginning.zone()))
                        : Optional.empty());
    }

    private static Beginning beginning(PlanContents plan) {
        return Beginning.of(
                plan.ofKind("PHASE").stream()
                        .flatMap(phase -> phase.answers().list("windows").stream())
                        .toList(),
                plan.ofKind("EVENT").stream()
                        .flatMap(event -> event.answers().text("firstDay").stream())
                        .map(LocalDate::parse)
                        .findFirst(),
                plan.asked().zone());
    }

    /** What was looked at stays on the list though it is no longer accepted: what was missing must be able to be found again. */
    private static List<KeptItem> toBeInPlace(PlanContents plan, List<DayCheck> checks) {
        Set<String> accepted = new HashSet<>(Ledger.acceptedOrStanding(plan));
        checks.forEach(check -> accepted.add(check.item()));
        List<KeptItem> all = new ArrayList<>(plan.ofKind("RECOMMENDATION"));
        all.removeIf(item -> !accepted.contains(item.reference()));
        all.addAll(plan.ofKind("COMMITMENT"));
        return all;
    }

    private static List<String> places(KeptItem item, Set<String> standing) {
        List<String> places =
                item.answers().list("zones").stream().filter(standing::contains).toList();
        return places.isEmpty() ? List.of("") : places;
    }

    /** Every line, in the order of the list. */
    public List<DayLine> lines() {
        return places.stream().flatMap(place -> place.lines().stream()).toList();
    }

    /** How many of those to be done before are not. */
    public long notDoneBefore() {
        return before.stream().filter(one -> !one.isDone()).count();
    }

    public List<DayLine> notInPlace() {
        return lines().stream().filter(DayLine::isNotInPlace).toList();
    }

    Optional<DayLine> line(String id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** "3 not in place, 1 changed, 12 in place, 20 not checked". */
    public String counted() {
        return counts(lines()).collect(Collectors.joining(", "));
    }

    private static Stream<String> counts(List<DayLine> all) {
        long open = all.stream().filter(line -> line.newest().isEmpty()).count();
        return Stream.of(
                count(all, DayState.NOT_IN_PLACE) + " not in place",
                count(all, DayState.CHANGED) + " changed",
                count(all, DayState.IN_PLACE) + " in place",
                open + " not checked");
    }

    /** Whether it is so long that of all places together each line is shown by its words and state alone until it is opened. */
    public boolean isLong() {
        return lines().size() > AT_ONCE;
    }

    private static long count(List<DayLine> lines, DayState state) {
        return lines.stream().filter(line -> line.is(state)).count();
    }

    private record Times(Map<String, KeptItem> items, ZoneId zone, Instant countFrom) {

        DayLine line(KeptItem item, String place, List<DayCheck> checks) {
            List<String> phases = item.answers().list("phases");
            return new DayLine(
                    item.reference(),
                    item.title(),
                    place,
                    title(place),
                    who(item),
                    phases.stream().map(this::title).toList(),
                    DayTime.of(
                            item,
                            phases.stream()
                                    .flatMap(phase -> begins(phase).stream())
                                    .min(Comparator.naturalOrder()),
                            zone),
                    checks,
                    countFrom);
        }

        private String who(KeptItem item) {
            return item.kind().code().equals("COMMITMENT")
                    ? item.answers().text("partner").map(this::title).orElse("")
                    : item.answers().text("askedOfName").orElse("");
        }

        private Optional<Instant> begins(String phase) {
            return Optional.ofNullable(items.get(phase))
                    .flatMap(item -> Windows.read(item.answers().list("windows"), zone).all().stream()
                            .map(Windows.Window::from)
                            .min(Comparator.naturalOrder()));
        }

        private String title(String reference) {
            return Optional.ofNullable(items.get(reference))
                    .map(KeptItem::title)
                    .orElse(reference);
        }
    }
}
