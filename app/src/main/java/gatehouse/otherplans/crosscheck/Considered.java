package gatehouse.otherplans.crosscheck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.item.Item;

/**
 * Which version of another plan this plan was written with.
 *
 * <p>It is the last that was received and that somebody read, or that anything was taken from; a newer one that nobody
 * opened is not considered. Where no version is kept, it is the one that the register names, if the plan was seen or
 * read where it is held.
 *
 * @param version as its owner names it; empty where none was considered
 * @param received the version that was kept, RCV-001; empty where none is
 * @param newer what came in after it and was not considered
 */
public record Considered(Item plan, String version, Optional<Item> received, List<Item> newer) {

    public Considered {
        newer = List.copyOf(newer);
    }

    /** Of every other plan that stands, by number. */
    public static List<Considered> in(PlanContents contents) {
        return of(
                items(contents, "OTHER_PLAN"),
                items(contents, "RECEIVED_VERSION"),
                contents.ofKind("FACT").stream()
                        .map(fact -> fact.answers().text("receivedVersion").orElse(""))
                        .collect(Collectors.toSet()));
    }

    private static List<Item> items(PlanContents contents, String kind) {
        return contents.ofKind(kind).stream().map(KeptItem::toItem).toList();
    }

    /**
     * The same of items.
     *
     * @param takenFrom the versions that any fact was taken from, by reference
     */
    static List<Considered> of(List<Item> plans, List<Item> versions, Set<String> takenFrom) {
        return plans.stream()
                .map(plan -> of(
                        plan,
                        versions.stream()
                                .filter(version -> said(version, "plan").equals(plan.reference()))
                                .sorted(Comparator.comparing((Item version) -> said(version, "receivedOn"))
                                        .thenComparing(Item::reference))
                                .toList(),
                        takenFrom))
                .toList();
    }

    private static Considered of(Item plan, List<Item> versions, Set<String> takenFrom) {
        for (int last = versions.size() - 1; last >= 0; last--) {
            Item version = versions.get(last);
            boolean isRead = takenFrom.contains(version.reference())
                    || version.answers().isGiven("readBy")
                    || version.answers().isGiven("readOn");
            if (isRead) {
                return new Considered(
                        plan,
                        said(version, "label"),
                        Optional.of(version),
                        versions.subList(last + 1, versions.size()));
            }
        }
        boolean isSeen = Set.of("SEEN", "HELD_ELSEWHERE").contains(said(plan, "seen"))
                && (!said(plan, "seen").equals("HELD_ELSEWHERE")
                        || plan.answers().isGiven("readBy"));
        return new Considered(plan, isSeen ? said(plan, "version") : "", Optional.empty(), versions);
    }

    public boolean isNone() {
        return version.isEmpty();
    }

    /** As a version and the plan file hold it. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> kept = new TreeMap<>();
        put(kept, "plan", plan.reference());
        put(kept, "title", plan.title());
        put(kept, "considered", isNone() ? "NO" : "YES");
        put(kept, "version", version);
        put(kept, "received", received.map(Item::reference).orElse(""));
        put(kept, "dated", received.map(item -> said(item, "dated")).orElseGet(() -> said(plan, "dated")));
        put(kept, "fileHash", received.map(item -> said(item, "fileHash")).orElse(""));
        put(kept, "reviewedOn", said(plan, "reviewedOn"));
        put(kept, "reviewedBy", said(plan, "reviewedBy"));
        put(kept, "reviewedAgainst", said(plan, "reviewedAgainst"));
        put(kept, "notConsidered", newer.stream().map(Item::reference).collect(Collectors.joining(", ")));
        return kept;
    }

    private static void put(Map<String, Object> kept, String name, String words) {
        if (!words.isEmpty()) {
            kept.put(name, words);
        }
    }

    private static String said(Item item, String question) {
        return item.answers().text(question).orElse("");
    }
}
