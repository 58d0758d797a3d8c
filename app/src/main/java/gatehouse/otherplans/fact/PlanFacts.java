package gatehouse.otherplans.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;

/**
 * The facts of a plan and of all others beside it, as they are current.
 *
 * <p>A fact that was read in an earlier version than the last that anything was read in is not current: it was not
 * carried over.
 */
public final class PlanFacts {

    private PlanFacts() {}

    public static Facts of(PlanContents contents) {
        Places places = OwnFacts.places(contents);
        List<Fact> all = new ArrayList<>(OwnFacts.of(contents, places));
        all.addAll(read(contents, places));
        return Facts.of(all);
    }

    /** What one other plan says, or what was written down for this plan beside its own items. */
    public static List<Fact> ofPlan(PlanContents contents, String plan) {
        Places places = OwnFacts.places(contents);
        List<Fact> facts = new ArrayList<>();
        if (plan.equals(Source.OURS)) {
            facts.addAll(OwnFacts.of(contents, places));
        }
        read(contents, places).stream().filter(fact -> fact.plan().equals(plan)).forEach(facts::add);
        return facts;
    }

    /** Those that are not current, so that no review reads them: their plan was read at a newer version since. */
    public static List<KeptItem> notCurrent(PlanContents contents) {
        Map<String, String> order = order(contents);
        List<KeptItem> items = contents.ofKind(FactKind.CODE);
        Map<String, String> newest = newest(items, order);
        return items.stream().filter(item -> !isCurrent(item, order, newest)).toList();
    }

    /** By the reference of a version received, where it stands in the order of receiving. */
    private static Map<String, String> order(PlanContents contents) {
        Map<String, String> order = new HashMap<>();
        contents.ofKind("RECEIVED_VERSION")
                .forEach(version ->
                        order.put(version.reference(), text(version, "receivedOn") + " " + version.reference()));
        return order;
    }

    private static List<Fact> read(PlanContents contents, Places places) {
        Map<String, String> labels = new HashMap<>();
        contents.ofKind("RECEIVED_VERSION").forEach(version -> labels.put(version.reference(), text(version, "label")));
        Map<String, String> order = order(contents);
        Map<String, String> cited = new HashMap<>();
        contents.ofKind("OTHER_PLAN").forEach(plan -> cited.put(plan.reference(), text(plan, "version")));
        FactReading reading = new FactReading(places, contents.asked().zone(), labels, cited);
        List<KeptItem> items = contents.ofKind(FactKind.CODE);
        Map<String, String> newest = newest(items, order);
        List<Fact> facts = new ArrayList<>(items.size());
        for (KeptItem item : items) {
            if (isCurrent(item, order, newest)) {
                reading.read(item.reference(), item.marking(), item.answers()).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** By plan, the last version that anything was read in. */
    private static Map<String, String> newest(List<KeptItem> items, Map<String, String> order) {
        Map<String, String> newest = new HashMap<>();
        for (KeptItem item : items) {
            String at = order.getOrDefault(text(item, "receivedVersion"), "");
            newest.merge(text(item, "plan"), at, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return newest;
    }

    private static boolean isCurrent(KeptItem item, Map<String, String> order, Map<String, String> newest) {
        String version = text(item, "receivedVersion");
        return version.isEmpty() || order.getOrDefault(version, "").equals(newest.getOrDefault(text(item, "plan"), ""));
    }

    private static String text(KeptItem item, String question) {
        return item.answers().text(question).orElse("");
    }
}
