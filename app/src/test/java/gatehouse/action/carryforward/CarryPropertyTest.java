package gatehouse.action.carryforward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.kind.DeclaredKinds;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Over many plans made up by chance of every kind, each from a seed that a failure names. */
class CarryPropertyTest {
    private static final int PLANS = 80;
    private static final List<Kind> KINDS = DeclaredKinds.all().all();
    private static final Set<String> LIVE =
            Set.of("decisions", "acceptances", "deliveries", "endorsements", "noChange");

    @Test
    void what_is_carried_and_not_touched_is_as_last_year() {
        for (int seed = 0; seed < PLANS; seed++) {
            Random chance = new Random(seed);
            AgainstLastYear against = AgainstLastYear.of(carried(plan(chance), chance.nextBoolean()));

            assertThat(against.lines()).as("seed " + seed).allMatch(line -> line.how() == Line.How.UNCHANGED);
            assertThat(against.differences()).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void nothing_leads_to_what_did_not_come_along_and_nothing_live_comes() {
        for (int seed = 0; seed < PLANS; seed++) {
            Random chance = new Random(seed);
            PlanContents carried = carried(plan(chance), chance.nextBoolean());
            Set<String> there =
                    carried.items().stream().map(KeptItem::reference).collect(Collectors.toSet());

            assertThat(carried.items()).as("seed " + seed).allSatisfy(item -> {
                assertThat(item.links()).allMatch(there::contains);
                assertThat(item.kind().fields().stream()
                                .filter(field -> WhatCarries.isLeft(item.kind(), field))
                                .map(Field::name))
                        .noneMatch(item.answers().byName()::containsKey);
            });
            assertThat(carried.parts().keySet()).as("seed " + seed).doesNotContainAnyElementsOf(LIVE);
        }
    }

    /** The new plan as it would be kept, with nothing touched. */
    private static PlanContents carried(PlanContents from, boolean all) {
        Luggage luggage = Packing.of(from, all, "NS-2026-014 Harbour Day, version 3");
        List<KeptItem> items = luggage.items().stream()
                .map(CarriedItem::item)
                .map(item -> new KeptItem(
                        item.kind(), item.reference(), item.marking(), item.title(), item.answers(), item.removal()))
                .toList();
        From origin = new From(
                java.util.Optional.empty(),
                "NS-2026-014",
                "Harbour Day",
                "Northshire Police",
                3,
                "0".repeat(64),
                luggage.keptBack(),
                "Insp Jo Field",
                java.time.Instant.EPOCH);
        return new PlanContents(
                from.plan(),
                items,
                Map.of(
                        "carriedFrom",
                        List.of(origin.toPlanFile()),
                        "origins",
                        luggage.items().stream()
                                .map(Origin::of)
                                .map(Origin::toPlanFile)
                                .toList()),
                Packing.asked(from.asked(), luggage.items()));
    }

    /** Up to four of each kind, some removed, some restricted, every question answered or not by chance. */
    private static PlanContents plan(Random chance) {
        SmallPlan plan = SmallPlan.empty();
        Map<String, List<String>> references = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            int number = kind.single() ? 1 : chance.nextInt(5);
            List<String> all = new ArrayList<>();
            for (int n = 1; n <= number; n++) {
                all.add(kind.prefix() + "-%03d".formatted(n));
            }
            references.put(kind.code(), all);
        }
        for (Kind kind : KINDS) {
            for (String reference : references.get(kind.code())) {
                plan = plan.with(reference, answers(kind, references, chance));
                plan = chance.nextInt(6) == 0 ? plan.removed(reference, "By chance") : plan;
            }
        }
        return restricted(plan.contents(), chance);
    }

    private static PlanContents restricted(PlanContents plan, Random chance) {
        List<KeptItem> items = plan.items().stream()
                .map(item -> new KeptItem(
                        item.kind(),
                        item.reference(),
                        chance.nextInt(5) == 0 ? "OFFICIAL-SENSITIVE RECIPIENTS ONLY" : "",
                        item.title(),
                        item.answers(),
                        item.removal()))
                .toList();
        return new PlanContents(plan.plan(), items, plan.parts(), plan.asked());
    }

    private static Object[] answers(Kind kind, Map<String, List<String>> references, Random chance) {
        List<Object> answers = new ArrayList<>();
        for (Field field : kind.fields()) {
            List<String> targets = field.linksTo().stream()
                    .flatMap(code -> references.getOrDefault(code, List.of()).stream())
                    .toList();
            if (chance.nextInt(4) == 0 || (field.type().isLink() && targets.isEmpty())) {
                continue;
            }
            answers.add(field.name());
            answers.add(chance.nextInt(8) == 0 ? SmallPlan.notKnown("Asked") : value(field, targets, chance));
        }
        return answers.toArray();
    }

    private static Object value(Field field, List<String> targets, Random chance) {
        if (field.type() == FieldType.NUMBER || field.type().isLevel()) {
            return 1 + chance.nextInt(4);
        }
        if (field.type() == FieldType.LINK) {
            return targets.get(chance.nextInt(targets.size()));
        }
        if (field.type() == FieldType.LINKS) {
            return targets.stream().filter(one -> chance.nextBoolean()).toList().isEmpty()
                    ? targets
                    : targets.stream().limit(1 + chance.nextInt(targets.size())).toList();
        }
        return field.type().isMany() ? List.of("One " + chance.nextInt(9), "Two") : "Words " + chance.nextInt(1000);
    }
}
