package bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.assessment.coverage.Coverage;
import gatehouse.home.command.WithoutWeb;
import gatehouse.options.effect.RiskMoves;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kinds;

/** The grid and every risk worked out anew from the items, by one pass over the same items. */
final class GridBench {
    private static final int WARM = 60;
    private static final int ROUNDS = 41;
    private static final double TEN_TIMES = 12;
    private static final double PASS = 2;
    private static final String SIZE = "14 methods, 60 places, 8 phases, 500 measures, 5,000 links";

    private final Kinds kinds;
    private final AskedIn asked;
    private long seen;

    private GridBench(Kinds kinds, AskedIn asked) {
        this.kinds = kinds;
        this.asked = asked;
    }

    static List<Figure> run() {
        try (Scratch scratch = new Scratch();
                ConfigurableApplicationContext rooms =
                        WithoutWeb.on(scratch.store().program(), scratch.files())) {
            return new GridBench(
                            rooms.getBean(Kinds.class),
                            LoadedPlan.contents(rooms, new GriddedPlan(1, 1, 1).file("B-GRID"))
                                    .asked())
                    .measured();
        }
    }

    private List<Figure> measured() {
        List<Item> tenth = items(GriddedPlan.tenth());
        List<Item> usual = items(GriddedPlan.usual());
        List<Item> tenfold = items(GriddedPlan.tenfold());
        List<Figure> figures = new ArrayList<>();
        Times[] small = timed(tenth, usual);
        figures.add(Figure.times(
                "grid", SIZE + ", by a tenth of it", "ms", small[1].median(), small[0].median(), TEN_TIMES));
        figures.add(Figure.times(
                "grid", SIZE + ", by one pass over the same", "ms", small[1].median(), small[3].median(), PASS));
        Times[] large = timed(usual, tenfold);
        figures.add(Figure.times(
                "grid", "ten times that, by one pass over the same", "ms", large[1].median(), large[3].median(), PASS));
        figures.add(
                Figure.times("grid", "ten times that, by it", "ms", large[1].median(), large[0].median(), TEN_TIMES));
        if (seen == 0) {
            throw new IllegalStateException("Nothing was worked out.");
        }
        return figures;
    }

    /** The work on few and on many, then a pass over few and over many. */
    private Times[] timed(List<Item> few, List<Item> many) {
        Set<String> measures = measures(few);
        Set<String> more = measures(many);
        Runnable[] works = {
            () -> workOut(few, measures), () -> workOut(many, more), () -> pass(few), () -> pass(many),
        };
        Times.inTurn(WARM, works);
        return Times.inTurn(ROUNDS, works);
    }

    private List<Item> items(GriddedPlan plan) {
        return plan.items().stream().map(this::item).toList();
    }

    @SuppressWarnings("unchecked") // As GriddedPlan writes them
    private Item item(Map<String, Object> file) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        ((Map<String, Object>) file.get("answers"))
                .forEach((name, value) -> answers.put(name, new Answer.Given(value)));
        return new Item(
                new UUID(0, 0),
                kinds.get((String) file.get("kind")),
                (String) file.get("reference"),
                0,
                1,
                "OFFICIAL",
                "",
                new Answers(answers),
                Optional.empty());
    }

    private static Set<String> measures(List<Item> items) {
        return items.stream()
                .map(Item::reference)
                .filter(reference -> reference.startsWith("REC-"))
                .collect(Collectors.toSet());
    }

    /** Which places and phases were not looked at, counts of all, and each risk with all measures in place. */
    private void workOut(List<Item> items, Set<String> inPlace) {
        Coverage coverage = Coverage.of(items, asked);
        seen += coverage.summary().size() + coverage.notLookedAt().size();
        seen += RiskMoves.of(items).with(inPlace).size();
    }

    /** Reads the same answers of each item once, and puts each of its links under the item that it leads to. */
    private void pass(List<Item> items) {
        Map<String, Long> by = new HashMap<>();
        for (Item item : items) {
            Answers said = item.answers();
            switch (item.kind().code()) {
                case "ZONE" -> {
                    count(by, said.list("crowdPhases"), 1);
                    count(by, said.list("accessPhases"), 1);
                }
                case "METHOD_ASSESSMENT" -> {
                    String method = said.text("category").orElse("");
                    String applies = said.text("applicability").orElse("");
                    long level = said.number("likelihood").orElse(0L) * 8
                            + said.number("impact").orElse(0L);
                    by.merge(method, (long) applies.length(), Math::max);
                    by.merge(item.reference(), level, Math::max);
                    count(by, said.list("zones"), level);
                    for (int place = 0; place < said.list("zones").size(); place++) {
                        count(by, said.list("phases"), level);
                    }
                }
                case "EFFECT" -> {
                    long level = said.number("likelihood").orElse(0L) * 8
                            + said.number("impact").orElse(0L);
                    by.merge(said.text("assessment").orElse(""), level, Math::min);
                    count(by, said.list("measures"), level);
                    by.merge(
                            said.text("effectKind").orElse(""),
                            (long) said.text("reason").orElse("").length(),
                            Math::max);
                }
                default -> {}
            }
        }
        seen += by.size();
    }

    private static void count(Map<String, Long> by, List<String> references, long level) {
        references.forEach(reference -> by.merge(reference, level, Math::max));
    }
}
