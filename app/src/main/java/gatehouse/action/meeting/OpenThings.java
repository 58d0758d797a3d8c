package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.commander.Asked;
import gatehouse.action.commander.CommanderService;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Days;
import gatehouse.action.gap.Gap;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.foundation.access.Change;
import gatehouse.options.delivery.Deliveries;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.options.delivery.DeliveryState;
import gatehouse.otherplans.crosscheck.Board;
import gatehouse.otherplans.crosscheck.SettingsOfForce;
import gatehouse.otherplans.rule.Cited;
import gatehouse.plan.kind.Kinds;

/** Gathers what is open in a plan, under the headings by which an agenda is chosen. */
final class OpenThings {
    private final ContentsService contents;
    private final CommanderService commander;
    private final DeliveryService deliveries;
    private final SettingsOfForce settings;
    private final Kinds kinds;

    OpenThings(
            ContentsService contents,
            CommanderService commander,
            DeliveryService deliveries,
            SettingsOfForce settings,
            Kinds kinds) {
        this.contents = contents;
        this.commander = commander;
        this.deliveries = deliveries;
        this.settings = settings;
        this.kinds = kinds;
    }

    List<OpenThing.Group> in(Change change, Actions actions) {
        PlanContents plan = contents.gather(change);
        List<OpenThing.Group> groups = new ArrayList<>();
        groups.add(new OpenThing.Group("Actions due", actions(actions)));
        groups.add(new OpenThing.Group("Decisions wanted", decisions(commander.asked(change))));
        groups.add(new OpenThing.Group("Plans that clash", clashes(Board.of(plan, settings.of(change)))));
        groups.add(new OpenThing.Group("Commitments", commitments(plan, deliveries.ofPlan(change))));
        WhatIsMissing missing = WhatIsMissing.in(plan);
        Map<String, List<OpenThing>> byRule = new LinkedHashMap<>();
        Stream.concat(missing.adopted().stream(), missing.suggested().stream())
                .forEach(gap -> byRule.computeIfAbsent(gap.rule(), rule -> new ArrayList<>())
                        .add(missing(gap)));
        byRule.forEach((rule, those) -> groups.add(new OpenThing.Group("Missing: " + lower(rule), those)));
        return groups.stream().filter(group -> !group.things().isEmpty()).toList();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private List<OpenThing> actions(Actions actions) {
        return actions.open().stream()
                .map(one -> new OpenThing(
                        one.reference(),
                        one.statement(),
                        one.owner() + ", " + one.standing(),
                        "/references/" + one.reference(),
                        List.of(one.reference())))
                .toList();
    }

    private List<OpenThing> decisions(Asked asked) {
        Stream<OpenThing> recommendations = asked.open().stream()
                .map(one -> new OpenThing(
                        one.reference() + " decision",
                        one.words(),
                        one.whoIsAsked() + ". " + one.decideByWords(),
                        "/references/" + one.reference(),
                        List.of(one.reference())));
        Stream<OpenThing> risks = asked.openRisks().stream()
                .map(one -> new OpenThing(
                        one.reference() + " acceptance",
                        "Residual risk: " + one.words(),
                        one.ownerName(),
                        "/references/" + one.reference(),
                        List.of(one.reference())));
        return Stream.concat(recommendations, risks).toList();
    }

    private List<OpenThing> clashes(Board board) {
        return Stream.concat(board.open().stream(), board.takenUp().stream())
                .map(clash -> new OpenThing(
                        clash.suggestion().identity(),
                        clash.suggestion().says(),
                        clash.standing(),
                        "/cross-check/" + clash.suggestion().identity(),
                        known(clash.suggestion().sides().stream().map(Cited::plan))))
                .toList();
    }

    /** What was taken on and is not seen in place, the soonest first. */
    private List<OpenThing> commitments(PlanContents plan, Deliveries all) {
        return plan.ofKind("RECOMMENDATION").stream()
                .flatMap(item -> all.latest(item.reference()).stream())
                .filter(one -> one.state() != DeliveryState.VERIFIED && one.state() != DeliveryState.WITHDRAWN)
                .sorted(Comparator.comparing(one -> one.due().orElse(LocalDate.MAX)))
                .map(one -> new OpenThing(
                        one.recommendation() + " commitment",
                        "Is it on its way: "
                                + plan.item(one.recommendation())
                                        .map(item -> item.title())
                                        .orElse(""),
                        Stream.of(
                                        one.owner(),
                                        one.state().words(),
                                        one.due()
                                                .map(day -> "by " + Days.words(day))
                                                .orElse(""))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")),
                        "/references/" + one.recommendation(),
                        List.of(one.recommendation())))
                .toList();
    }

    private OpenThing missing(Gap gap) {
        String title = gap.title().isEmpty() || gap.sentence().contains(gap.title()) ? "" : " (" + gap.title() + ")";
        String words = gap.sentence().replaceFirst("\\.$", "") + title;
        return new OpenThing(
                gap.key(), words, gap.isAdopted() ? "Adopted" : "", readable(gap), known(Stream.of(gap.reference())));
    }

    /** Where it stands for whoever reads the agenda: a form opens only to those who write. */
    private static String readable(Gap gap) {
        if (!gap.mend().contains("/edit") && !gap.mend().contains("/new")) {
            return gap.mend();
        }
        return gap.reference().isEmpty() ? "/missing" : "/references/" + gap.reference();
    }

    private List<String> known(Stream<String> references) {
        List<String> about = List.of(AgendaPointKind.ABOUT);
        return references
                .filter(reference -> kinds.ofReference(reference)
                        .filter(kind -> about.contains(kind.code()))
                        .isPresent())
                .distinct()
                .toList();
    }
}
