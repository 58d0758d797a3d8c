package gatehouse.action.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.WallClock;

/**
 * What is asked at one exercise or debrief, by phase.
 *
 * <p>A debrief that was held before the plan's own event begins is of an event before it. Nothing of this plan could be
 * tried there, so only what was written down of it counts.
 *
 * @param at the exercise or debrief
 * @param ownEvent the first day of the plan's own event, where the debrief was held before it
 * @param others results that are kept of it and are about nothing that is asked
 */
public record Results(Item at, Optional<LocalDate> ownEvent, List<Group> groups, List<Item> others) {
    /** What the facts that are tried are called together. */
    public static final String ASSUMPTIONS = "Assumptions of plans";

    static final String DEBRIEF = "DEBRIEF";

    private static final String RECOMMENDATION = "RECOMMENDATION";
    private static final String CONTINGENCY = "CONTINGENCY";
    private static final String COMMITMENT = "COMMITMENT";

    public Results {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
    }

    /** Those of one phase, or of a kind that has none. */
    public record Group(String heading, List<Tried> tried) {
        public Group {
            tried = List.copyOf(tried);
        }
    }

    /** As a version keeps it; nothing where the version has no exercise or debrief of that reference. */
    public static Optional<Results> in(PlanContents contents, String reference) {
        return contents.item(reference)
                .filter(item -> !item.isRemoved() && isTest(item.kind().code()))
                .map(item -> of(
                        item.toItem(),
                        code -> contents.ofKind(code).stream()
                                .map(KeptItem::toItem)
                                .toList()));
    }

    /** Whether items of this kind are exercises or debriefs. */
    public static boolean isTest(String kind) {
        return kind.equals(DEBRIEF) || kind.equals(ExerciseKind.CODE);
    }

    /** The day on which an exercise is to be held, as long as that day is not reached; nothing of a debrief. */
    public static Optional<LocalDate> toBeHeld(Item at, LocalDate today) {
        return at.answers()
                .text("heldAt")
                .filter(minute -> at.kind().code().equals(ExerciseKind.CODE))
                .map(WallClock::day)
                .filter(today::isBefore);
    }

    /**
     * At a debrief every measure and contingency, at an exercise what it walks and tries.
     *
     * @param standing the items of a kind that stand, by its code
     */
    static Results of(Item at, Function<String, List<Item>> standing) {
        List<Item> kept = standing.apply(TestResultKind.CODE).stream()
                .filter(result -> result.answers()
                        .text("at")
                        .filter(at.reference()::equals)
                        .isPresent())
                .toList();
        Map<String, Item> byAbout = kept.stream()
                .filter(result -> result.answers().isGiven("about"))
                .collect(Collectors.toMap(
                        result -> result.answers().text("about").orElseThrow(),
                        result -> result,
                        (older, newer) -> newer));
        Optional<LocalDate> ownEvent = ownEventAfter(at, standing.apply("EVENT"));
        List<Group> groups =
                ownEvent.isPresent() ? writtenDown(standing, byAbout) : askedByPhase(at, standing, byAbout);
        Set<String> shown = groups.stream()
                .flatMap(group -> group.tried().stream())
                .flatMap(one -> one.result().stream())
                .map(Item::reference)
                .collect(Collectors.toSet());
        return new Results(
                at,
                ownEvent,
                groups,
                kept.stream().filter(one -> !shown.contains(one.reference())).toList());
    }

    private static Optional<LocalDate> ownEventAfter(Item at, List<Item> events) {
        if (!at.kind().code().equals(DEBRIEF)) {
            return Optional.empty();
        }
        Optional<LocalDate> held = at.answers().text("heldAt").map(WallClock::day);
        return events.stream()
                .flatMap(event -> event.answers().text("firstDay").stream())
                .map(LocalDate::parse)
                .filter(first -> held.filter(first::isAfter).isPresent())
                .findFirst();
    }

    private static List<Group> askedByPhase(Item at, Function<String, List<Item>> standing, Map<String, Item> byAbout) {
        Predicate<Item> asked = asked(at);
        List<Group> groups = new ArrayList<>(
                byPhase(standing.apply("PHASE"), tried(standing.apply(RECOMMENDATION), asked, byAbout)));
        add(groups, "Contingencies", tried(standing.apply(CONTINGENCY), asked, byAbout));
        if (!at.kind().code().equals(DEBRIEF)) {
            add(groups, "Commitments of partners", tried(standing.apply(COMMITMENT), asked, byAbout));
            add(groups, ASSUMPTIONS, tried(standing.apply(ExerciseKind.FACT), asked, byAbout));
        }
        return groups;
    }

    /** Not by phase: the phases are those of this plan, and another event had its own. */
    private static List<Group> writtenDown(Function<String, List<Item>> standing, Map<String, Item> byAbout) {
        List<Group> groups = new ArrayList<>();
        add(
                groups,
                "Tried then, and in this plan too",
                Stream.of(RECOMMENDATION, CONTINGENCY, COMMITMENT, ExerciseKind.FACT)
                        .flatMap(code ->
                                tried(standing.apply(code), item -> byAbout.containsKey(item.reference()), byAbout)
                                        .stream())
                        .toList());
        return groups;
    }

    private static Predicate<Item> asked(Item at) {
        if (at.kind().code().equals(DEBRIEF)) {
            return item -> true;
        }
        Set<String> named = new HashSet<>(at.answers().list("walks"));
        named.addAll(at.answers().list("assumes"));
        named.addAll(at.answers().list("assumptions"));
        return item -> named.contains(item.reference()) && (!isFact(item) || isAssumption(item));
    }

    /** Whether it is something that a plan says. */
    public static boolean isFact(Item item) {
        return item.kind().code().equals(ExerciseKind.FACT);
    }

    /** A fact that was put right since, and is no assumption, is not tried any more. */
    private static boolean isAssumption(Item fact) {
        return fact.answers().text("factKind").filter("ASSUMPTION"::equals).isPresent();
    }

    private static List<Tried> tried(List<Item> all, Predicate<Item> asked, Map<String, Item> results) {
        return all.stream()
                .filter(asked)
                .map(item -> new Tried(item, Optional.ofNullable(results.get(item.reference()))))
                .toList();
    }

    /** Each measure once, under the first of its phases. */
    private static List<Group> byPhase(List<Item> phases, List<Tried> measures) {
        Set<String> placed = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (Item phase : phases) {
            add(
                    groups,
                    phase.title(),
                    measures.stream()
                            .filter(one -> one.item().answers().list("phases").contains(phase.reference()))
                            .filter(one -> placed.add(one.item().reference()))
                            .toList());
        }
        add(
                groups,
                groups.isEmpty() ? "Measures" : "Measures of no phase",
                measures.stream()
                        .filter(one -> placed.add(one.item().reference()))
                        .toList());
        return groups;
    }

    private static void add(List<Group> groups, String heading, List<Tried> tried) {
        if (!tried.isEmpty()) {
            groups.add(new Group(heading, tried));
        }
    }

    public boolean isDebrief() {
        return at.kind().code().equals(DEBRIEF);
    }

    /** Whether it is a debrief of an event before the plan's own. */
    public boolean isOfEarlierEvent() {
        return ownEvent.isPresent();
    }

    /** Everything of which a result is asked. */
    public List<Tried> all() {
        List<Tried> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.tried()));
        return all;
    }

    /** What is walked or tried of one kind. */
    public List<Item> ofKind(String kind) {
        return all().stream()
                .map(Tried::item)
                .filter(item -> item.kind().code().equals(kind))
                .toList();
    }

    public long said() {
        return all().stream().filter(one -> one.result().isPresent()).count();
    }

    public int asked() {
        return all().size();
    }

    /** "2 of the 5 assumptions and contingencies that it tries have a result". */
    public String ofHowMany() {
        String what = isDebrief() ? "measures and contingencies" : "assumptions and contingencies that it tries";
        if (asked() == 1) {
            return said() == 1
                    ? "The one thing that it asks about has a result"
                    : "The one thing that it asks about has no result yet";
        }
        return said() == 0
                ? "None of the " + asked() + " " + what + " has a result yet"
                : said() + " of the " + asked() + " " + what + (said() == 1 ? " has" : " have") + " a result";
    }

    /** How many results are written down of it, of whatever was tried. */
    public long kept() {
        return said() + others.size();
    }
}
