package gatehouse.action.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.commander.Asked;
import gatehouse.action.commander.CommanderService;
import gatehouse.action.gap.GapService;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.plan.capture.CaptureService;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanLink;

/**
 * What is owed on a plan, from what each room counts as open: whatever is counted in the navigation is here, so that a room
 * that comes later is not forgotten.
 */
public final class WhatIsOwed {
    private final CommanderService commander;
    private final GapService gaps;
    private final CaptureService captures;
    private final VersionService versions;
    private final ItemService items;
    private final Kinds kinds;
    private final List<PlanLink> pages;

    public WhatIsOwed(
            CommanderService commander,
            GapService gaps,
            CaptureService captures,
            VersionService versions,
            ItemService items,
            Kinds kinds,
            List<PlanLink> pages) {
        this.commander = commander;
        this.gaps = gaps;
        this.captures = captures;
        this.versions = versions;
        this.items = items;
        this.kinds = kinds;
        this.pages = List.copyOf(pages);
    }

    /** What presses most first. */
    List<Owed> on(Change change) {
        List<Owed> owed = new ArrayList<>();
        deadline(change).ifPresent(owed::add);
        asked(commander.asked(change), owed);
        version(change).ifPresent(owed::add);
        pages.forEach(page -> {
            int open = page.count(change);
            if (open > 0) {
                owed.add(new Owed(page.words() + ": " + open + " open", page.path()));
            }
        });
        int unsorted = captures.unsorted(change);
        if (unsorted > 0) {
            owed.add(new Owed(counted(unsorted, "capture", "captures") + " not sorted yet", "/captures"));
        }
        missing(gaps.inDraft(change), owed);
        int blanks = gaps.counts(change).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (blanks > 0) {
            owed.add(new Owed(counted(blanks, "question", "questions") + " not answered yet", ""));
        }
        return owed;
    }

    private Optional<Owed> deadline(Change change) {
        return tasking(change)
                .flatMap(tasking -> tasking.answers()
                        .text("deadline")
                        .map(due -> new Owed(
                                "The plan is due " + due + ".",
                                "/" + tasking.kind().path() + "/" + tasking.reference())));
    }

    /** The plan's tasking, if it has one. */
    Optional<Item> tasking(Change change) {
        return items.ofKind(change, kinds.get("TASKING"), false).stream().findFirst();
    }

    private static void asked(Asked asked, List<Owed> owed) {
        if (!asked.open().isEmpty()) {
            owed.add(new Owed(
                    counted(asked.open().size(), "recommendation waits", "recommendations wait")
                            + " for a decision, the soonest "
                            + asked.open().get(0).reference() + ": "
                            + asked.open().get(0).decideByWords(),
                    "/commander"));
        }
        if (!asked.openRisks().isEmpty()) {
            owed.add(new Owed(
                    counted(asked.openRisks().size(), "residual risk is", "residual risks are")
                            + " neither accepted nor passed on",
                    "/commander"));
        }
    }

    private Optional<Owed> version(Change change) {
        Optional<Version> newest = versions.ofPlan(change).stream().findFirst();
        if (newest.isEmpty()) {
            return Optional.of(new Owed("No version has been frozen yet", "/versions"));
        }
        return newest.filter(version -> version.draftRevision() != change.plan().draftRevision())
                .map(version -> new Owed(
                        "The plan has been changed since version " + version.number() + " was frozen",
                        "/versions/" + version.number() + "/differences/draft"));
    }

    private static void missing(WhatIsMissing missing, List<Owed> owed) {
        Map.of(
                        "suggested",
                        missing.suggested().size(),
                        "adopted",
                        missing.adopted().size())
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> owed.add(new Owed(
                        counted(entry.getValue(), "thing", "things") + " missing, " + entry.getKey(), "/missing")));
    }

    private static String counted(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
