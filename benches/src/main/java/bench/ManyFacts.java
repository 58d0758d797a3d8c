package bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Drill;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.FactBuilder;
import gatehouse.otherplans.fact.Facts;
import gatehouse.otherplans.fact.Places;
import gatehouse.otherplans.fact.Source;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.OtherPlans;
import gatehouse.otherplans.rule.Review;

/**
 * Forty plans that say as much as is asked for, of an event that grows with them: ten times the facts are of ten times
 * the places, posts and roads, as in a longer and wider event, and not of ten times the plans about one gate.
 */
final class ManyFacts {
    private static final int PLANS = 40;
    private static final long FIRST = Instant.parse("2026-06-26T06:00:00Z").getEpochSecond();
    private static final About[] ABOUTS = About.values();

    private ManyFacts() {}

    /** @param contents an event with forty other plans in its register, PLN-001 to PLN-040 */
    static Review review(PlanContents contents, int size, int seed) {
        int each = size / PLANS;
        List<Fact> all = new ArrayList<>(size);
        for (int plan = 1; plan <= PLANS; plan++) {
            all.addAll(facts(reference(plan), each, size / 50, new Random(seed * 1000L + plan)));
        }
        return review(contents, Facts.of(all));
    }

    static Review review(PlanContents contents, Facts facts) {
        return new Review(
                contents,
                facts,
                new Places(List.of()),
                new OtherPlans(contents),
                CheckSettings.asShipped(List.of(), LocalDate.of(2026, 6, 20)),
                contents.asked().zone());
    }

    /** The plan file of that event, without its facts. */
    static byte[] file() {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(GriddedPlan.item(
                "EVENT",
                "EVT-001",
                Map.of(
                        "name", "A long event",
                        "eventKind", "FESTIVAL",
                        "protectedPersons", "NO",
                        "firstDay", "2026-06-26",
                        "lastDay", "2026-07-26")));
        for (int plan = 1; plan <= PLANS; plan++) {
            items.add(GriddedPlan.item(
                    "OTHER_PLAN",
                    reference(plan),
                    Map.of("planTitle", "Plan " + plan, "planType", "CROWD", "organisation", "Body " + plan)));
        }
        return GriddedPlan.file("B-CROSSCHECK", "Forty other plans", items);
    }

    static List<Fact> plan(String plan, int size, int seed) {
        return facts(plan, size, 500, new Random(seed));
    }

    static List<Fact> shuffled(Facts facts) {
        List<Fact> all = new ArrayList<>();
        facts.plans().forEach(plan -> all.addAll(facts.ofPlan(plan)));
        Collections.shuffle(all, new Random(3));
        return all;
    }

    private static String reference(int plan) {
        return String.format("PLN-%03d", plan);
    }

    private static List<Fact> facts(String plan, int size, int different, Random random) {
        List<Fact> facts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            About about = ABOUTS[random.nextInt(ABOUTS.length)];
            int thing = random.nextInt(different);
            long from = FIRST + 900L * random.nextInt(2800);
            facts.add(FactBuilder.of("FCT-" + plan + i, about, source(plan, about, thing, i))
                    .subject("Thing " + thing)
                    .at(new Places(List.of()).find("", "Place " + random.nextInt(different), List.of()))
                    .along("Road " + random.nextInt(different))
                    .span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(from + 900L * (1 + random.nextInt(16))))
                    .amount(100 + random.nextInt(900), "people")
                    .holder("Body " + (1 + random.nextInt(PLANS)))
                    .drill(Drill.RECLOSE_CHECK)
                    .says("Word " + random.nextInt(5))
                    .build());
        }
        return facts;
    }

    private static Source source(String plan, About about, int thing, int number) {
        return new Source(
                plan,
                "3",
                "page " + number % 90,
                about.words() + " of thing " + thing + ", line " + number,
                "OFFICIAL-SENSITIVE");
    }
}
