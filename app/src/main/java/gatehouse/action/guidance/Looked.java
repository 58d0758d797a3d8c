package gatehouse.action.guidance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.gap.Gap;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.action.version.Version;

/**
 * What every point is looked for in.
 *
 * @param versions kept so far, newest first
 * @param endorsed how the endorsed version stands, in words; empty where none is
 * @param lists where a page lists the items of each kind, after the plan's address; empty for paper
 */
public record Looked(
        PlanContents plan, WhatIsMissing missing, List<Version> versions, String endorsed, Map<String, String> lists) {

    public Looked {
        versions = List.copyOf(versions);
        lists = Map.copyOf(lists);
    }

    /** Where the items of a kind are listed; empty on paper, and for a kind that no room declares. */
    String list(String kind) {
        return lists.getOrDefault(kind, "");
    }

    Stream<KeptItem> each(String kind) {
        return plan.ofKind(kind).stream();
    }

    /** What a rule finds missing, but for what a person dismissed with a reason. */
    List<Gap> missing(String rule) {
        return missing.gaps().stream()
                .filter(gap -> !gap.isDismissed())
                .filter(gap -> gap.key().equals(rule) || gap.key().startsWith(rule + ":"))
                .toList();
    }

    Line.Named named(String reference) {
        return new Line.Named(
                reference, plan.item(reference).map(KeptItem::title).orElse(""));
    }
}
