package gatehouse.information.sitevisit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.force.ListEntry;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** Reads visits with what hangs on them. */
public final class Visits {
    static final String OWN = "Added to this visit";

    private final ItemService items;
    private final Kinds kinds;

    public Visits(ItemService items, Kinds kinds) {
        this.items = items;
        this.kinds = kinds;
    }

    /** A visit as a version keeps it; nothing where the version has none of that reference. */
    public static Optional<Visit> in(PlanContents contents, String reference) {
        return contents.ofKind(SiteVisitKind.CODE).stream()
                .filter(visit -> visit.reference().equals(reference))
                .map(visit -> visit(
                        visit.toItem(),
                        code -> contents.ofKind(code).stream()
                                .map(KeptItem::toItem)
                                .toList()))
                .findFirst();
    }

    public Visit get(Change change, String reference) {
        return visit(items.get(change, kind(SiteVisitKind.CODE), reference), code -> standing(change, code));
    }

    private static Visit visit(Item visit, Function<String, List<Item>> standing) {
        Map<String, List<Item>> photographs = byObservation(standing.apply(PhotographKind.CODE), "observation");
        List<Item> others = Stream.of("VULNERABILITY", "FACTOR", "ACTION")
                .flatMap(code -> standing.apply(code).stream())
                .toList();
        Map<String, List<Item>> made = byObservation(others, "observations");
        return new Visit(
                visit,
                standing.apply(ObservationKind.CODE).stream()
                        .filter(item -> is(item, "visit", visit.reference()))
                        .map(item -> new Observed(
                                item,
                                area(item),
                                photographs.getOrDefault(item.reference(), List.of()),
                                made.getOrDefault(item.reference(), List.of())))
                        .toList());
    }

    private static Map<String, List<Item>> byObservation(List<Item> those, String question) {
        Map<String, List<Item>> by = new HashMap<>();
        for (Item item : those) {
            Stream.concat(item.answers().text(question).stream(), item.answers().list(question).stream())
                    .forEach(reference -> by.computeIfAbsent(reference, one -> new ArrayList<>())
                            .add(item));
        }
        return by;
    }

    /** As a heading over it. */
    static String area(Item observation) {
        Optional<String> shipped = observation
                .answers()
                .text("promptCode")
                .flatMap(code -> Prompts.shipped().areaOf(code))
                .map(Area::words);
        return shipped.orElseGet(() -> {
            List<String> about = observation.answers().list("about");
            if (about.isEmpty()) {
                return OWN;
            }
            return about.get(0).startsWith("VUL-") ? PromptChoice.OPEN : PromptChoice.LEFT;
        });
    }

    /** What the prompts of this visit are chosen by. */
    Grounds grounds(Change change, Item visit) {
        List<String> zones = visit.answers().list("zones");
        return new Grounds(
                standing(change, "ZONE").stream()
                        .filter(zone -> zones.contains(zone.reference()))
                        .toList(),
                standing(change, "METHOD_ASSESSMENT").stream()
                        .filter(method -> !is(method, "applicability", "NOT_APPLICABLE"))
                        .toList(),
                standing(change, "VULNERABILITY").stream()
                        .filter(one -> is(one, "status", "OPEN")
                                || one.answers().answer("status").isEmpty())
                        .filter(one -> isAtAny(one, zones))
                        .toList(),
                left(change, visit, zones),
                items.asked(change).lists().getOrDefault("ZONE_KIND", List.of()).stream()
                        .collect(Collectors.toMap(ListEntry::code, ListEntry::words, (one, other) -> one)));
    }

    private static boolean isAtAny(Item item, List<String> zones) {
        List<String> own = item.answers().list("zones");
        return own.isEmpty() || own.stream().anyMatch(zones::contains);
    }

    /** Of the visit before this one to any of its places: what was asked there and not seen. */
    private List<Item> left(Change change, Item visit, List<String> zones) {
        return standing(change, SiteVisitKind.CODE).stream()
                .filter(other -> other.number() < visit.number())
                .filter(other -> other.answers().list("zones").stream().anyMatch(zones::contains))
                .max(Comparator.comparingInt(Item::number))
                .map(before -> ofVisit(change, before.reference())
                        .filter(item -> item.answers().text("leftOut").isEmpty())
                        .filter(item -> item.answers().answer("answer").isEmpty() || is(item, "answer", "NOT_SEEN"))
                        .toList())
                .orElse(List.of());
    }

    private static boolean is(Item item, String question, String code) {
        return item.answers().text(question).filter(code::equals).isPresent();
    }

    private Stream<Item> ofVisit(Change change, String visit) {
        return standing(change, ObservationKind.CODE).stream().filter(item -> is(item, "visit", visit));
    }

    List<Item> standing(Change change, String code) {
        return items.ofKind(change, kind(code), false);
    }

    Kind kind(String code) {
        return kinds.get(code);
    }

    static String address(Change change, String visit, String page) {
        return "/plans/" + change.plan().id() + "/site-visits/" + visit + page;
    }
}
