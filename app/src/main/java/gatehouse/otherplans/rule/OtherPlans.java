package gatehouse.otherplans.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.fact.Source;

/** The register of other plans: what each is, whose it is, and which versions of it came in. */
public final class OtherPlans {
    static final String KIND = "OTHER_PLAN";
    private final Map<String, KeptItem> plans = new LinkedHashMap<>();
    private final Map<String, List<KeptItem>> received = new LinkedHashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<Name>> bodies = new HashMap<>();
    private final Map<String, Set<String>> owned = new ConcurrentHashMap<>();
    private final Map<String, String> shortTitles = new ConcurrentHashMap<>();
    private final OptionalInt eventYear;

    public OtherPlans(PlanContents contents) {
        eventYear = yearOfEvent(contents);
        contents.ofKind(KIND).stream()
                .sorted(Comparator.comparing(KeptItem::reference))
                .forEach(this::add);
        bodies.put(Source.OURS, given(contents.said("author")));
        contents.ofKind("RECEIVED_VERSION").stream()
                .sorted(Comparator.comparing((KeptItem version) -> said(version, "receivedOn"))
                        .thenComparing(KeptItem::reference))
                .forEach(version -> received.computeIfAbsent(said(version, "plan"), plan -> new ArrayList<>())
                        .add(version));
    }

    private static OptionalInt yearOfEvent(PlanContents contents) {
        return contents.ofKind("EVENT").stream()
                .limit(1)
                .flatMap(event -> event.answers().text("firstDay").stream())
                .mapToInt(day -> LocalDate.parse(day).getYear())
                .findFirst();
    }

    /** The year in which the event that they are all for begins, which need not be told with every day. */
    OptionalInt eventYear() {
        return eventYear;
    }

    private void add(KeptItem plan) {
        plans.put(plan.reference(), plan);
        bodies.put(plan.reference(), given(said(plan, "organisation"), said(plan, "owner")));
        for (Name name :
                given(plan.title(), plan.reference(), said(plan, "planType").replace('_', ' '))) {
            byName.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(plan.reference());
        }
    }

    private static List<Name> given(String... words) {
        return Arrays.stream(words).map(Name::of).filter(Name::isGiven).toList();
    }

    /** The references of the plans that are called so: by title, number or type. */
    List<String> called(Name name) {
        return byName.getOrDefault(name.key(), List.of());
    }

    public Collection<KeptItem> all() {
        return plans.values();
    }

    public Optional<KeptItem> find(String plan) {
        return Optional.ofNullable(plans.get(plan));
    }

    /** What a person calls it. */
    public String title(String plan) {
        return plan.equals(Source.OURS)
                ? "This plan"
                : find(plan).map(KeptItem::title).orElse(plan);
    }

    /**
     * What a sentence calls it: its title as far as the first comma, where no other plan is called the same. Two of one
     * title bear their numbers.
     */
    public String shortTitle(String plan) {
        return plan.equals(Source.OURS) ? "this plan" : shortTitles.computeIfAbsent(plan, this::shortened);
    }

    private String shortened(String plan) {
        String title = title(plan);
        String first = first(title);
        if (isAlone(first, OtherPlans::first)) {
            return first;
        }
        return isAlone(title, UnaryOperator.identity()) ? title : title + " (" + plan + ")";
    }

    private boolean isAlone(String words, UnaryOperator<String> called) {
        return plans.values().stream()
                        .map(KeptItem::title)
                        .map(called)
                        .filter(words::equalsIgnoreCase)
                        .count()
                < 2;
    }

    private static String first(String title) {
        int comma = title.indexOf(',');
        return comma < 1 ? title : title.substring(0, comma).strip();
    }

    /** The last that came in, as its owner names it; what the register says where none is kept. */
    public String version(String plan) {
        return newest(plan)
                .map(version -> said(version, "label"))
                .orElseGet(() -> find(plan).map(item -> said(item, "version")).orElse(""));
    }

    public Optional<KeptItem> newest(String plan) {
        List<KeptItem> all = received.getOrDefault(plan, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The first plan of these types that is held elsewhere. */
    public Optional<KeptItem> heldElsewhere(Set<String> types) {
        return plans.values().stream()
                .filter(OtherPlans::isHeldElsewhere)
                .filter(plan -> types.contains(said(plan, "planType")))
                .findFirst();
    }

    public static boolean isHeldElsewhere(KeptItem plan) {
        return said(plan, "seen").equals("HELD_ELSEWHERE");
    }

    public boolean hasType(String type) {
        return plans.values().stream().anyMatch(plan -> said(plan, "planType").equals(type));
    }

    /** Whether a role or body that is named is the one whose plan this is. */
    public boolean isOwnerOf(Name who, String plan) {
        return owned(who).contains(plan);
    }

    /** Whether anybody is known to own it. */
    public boolean isOwned(String plan) {
        return !bodies.getOrDefault(plan, List.of()).isEmpty();
    }

    /** The plan of the body that is named; none where it owns none that is known. */
    public Optional<KeptItem> ownedBy(Name who) {
        Set<String> theirs = owned(who);
        return theirs.isEmpty()
                ? Optional.empty()
                : plans.values().stream()
                        .filter(plan -> theirs.contains(plan.reference()))
                        .findFirst();
    }

    private Set<String> owned(Name who) {
        return !who.isGiven()
                ? Set.of()
                : owned.computeIfAbsent(
                        who.key(),
                        key -> bodies.entrySet().stream()
                                .filter(plan -> plan.getValue().stream().anyMatch(body -> isSameBody(body, who)))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The body whose plan it is, by which two of its plans are one side; empty where nobody is known to own it. */
    public String body(String plan) {
        List<Name> all = bodies.getOrDefault(plan, List.of());
        return all.isEmpty() ? "" : all.get(0).key();
    }

    /** The same in words. */
    String bodyWords(String plan) {
        List<Name> all = bodies.getOrDefault(plan, List.of());
        return all.isEmpty() ? "" : all.get(0).words();
    }

    /** Ambulance service, and Northshire Ambulance Service. */
    private static boolean isSameBody(Name one, Name other) {
        String padded = " " + one.key() + " ";
        String second = " " + other.key() + " ";
        return padded.contains(second) || second.contains(padded);
    }

    static String said(KeptItem item, String question) {
        return item.answers().text(question).orElse("");
    }
}
