package gatehouse.otherplans.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.SmallPlan;
import gatehouse.otherplans.fact.About;

import static org.assertj.core.api.Assertions.assertThat;

/** What may change nothing of a review, shown on a plan in which every planted clash of every rule's test is laid. */
class ReviewPropertiesTest {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Test
    void the_order_in_which_facts_are_loaded_changes_nothing() {
        List<Step> facts = facts();
        CrossCheck first = Laid.check(Laid.with(facts));
        assertThat(rules(first)).hasSizeGreaterThan(30);
        for (int seed = 1; seed <= 20; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(told(Laid.check(Laid.with(facts)))).as("seed " + seed).isEqualTo(told(first));
        }
    }

    @Test
    void renaming_an_alias_changes_nothing() {
        SmallPlan plan = Laid.with(facts());
        SmallPlan renamed = changed(plan, "FCT", "placeWords", words -> words.replace("The Quay", "Herring Steps"))
                .with("ZON-001", "aliases", List.of("Herring Steps"));

        assertThat(keys(Laid.check(renamed))).isEqualTo(keys(Laid.check(plan)));
        assertThat(keys(Laid.check(plan.with("ZON-001", "aliases", List.of("Herring Steps")))))
                .isNotEqualTo(keys(Laid.check(plan)));
    }

    @Test
    void shifting_everything_by_a_week_changes_nothing_but_dates() {
        SmallPlan plan = Laid.with(facts());
        for (int weeks : new int[] {1, 18}) {
            assertThat(identities(Laid.check(shifted(plan, 7 * weeks))))
                    .as(weeks + " weeks, the last across the end of summer time")
                    .isEqualTo(identities(Laid.check(plan)));
        }
    }

    @Test
    void shifting_everything_by_a_day_changes_only_what_the_weekday_says() {
        SmallPlan plan = Laid.with(facts());
        List<String> before = identities(Laid.check(plan));
        List<String> after = identities(Laid.check(shifted(plan, 1)));

        assertThat(after).isNotEqualTo(before);
        assertThat(without(after, "X43")).isEqualTo(without(before, "X43"));
    }

    @Test
    void a_new_version_judged_again_says_what_the_whole_review_says() {
        for (int seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            List<Step> facts = facts();
            Collections.shuffle(facts, random);
            SmallPlan before = Laid.with(facts.subList(0, facts.size() - random.nextInt(15)));
            String plan = "PLN-00" + (1 + random.nextInt(3));
            SmallPlan after = reread(before, plan, random);

            CrossCheck again = CrossCheck.again(Laid.check(before), after.contents(), plan);

            assertThat(again.results())
                    .as("seed " + seed)
                    .isEqualTo(Laid.check(after).results());
        }
    }

    @Test
    void a_new_version_of_a_new_version_does_too() {
        SmallPlan plan = Laid.with(facts());
        CrossCheck check = Laid.check(plan);
        Random random = new Random(7);
        for (int version = 0; version < 12; version++) {
            String changed = "PLN-00" + (1 + random.nextInt(3));
            plan = reread(plan, changed, random);
            check = CrossCheck.again(check, plan.contents(), changed);
        }
        assertThat(check.results()).isEqualTo(Laid.check(plan).results());
    }

    /** The same plan with some of what one other plan says left out, moved to another place, or said anew. */
    private static SmallPlan reread(SmallPlan plan, String other, Random random) {
        SmallPlan next = plan;
        for (KeptItem fact : List.copyOf(plan.items().values())) {
            if (!fact.answers().text("plan").filter(other::equals).isPresent()
                    || !fact.reference().startsWith("FCT")) {
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> next = next.without(fact.reference());
                case 1 -> next = next.with(fact.reference(), "placeWords", "Marine Drive");
                case 2 -> next = next.with(fact.reference(), "about", About.CLOSURE.name(), "factKind", "WINDOW");
                default -> {}
            }
        }
        return next;
    }

    /** Every fact of every planted clash; items that a case puts in or takes out are left, so that all stand together. */
    static List<Step> facts() {
        List<Step> facts = new ArrayList<>();
        RulesTest.all()
                .flatMap(rule -> Stream.concat(rule.given().stream(), rule.clash().stream()))
                .filter(Said.class::isInstance)
                .forEach(facts::add);
        return facts;
    }

    private static SmallPlan shifted(SmallPlan plan, int days) {
        SmallPlan next = plan;
        for (String question : List.of("startsAt", "endsAt")) {
            next = changed(
                    next,
                    "FCT",
                    question,
                    words -> LocalDateTime.parse(words, MINUTE).plusDays(days).format(MINUTE));
        }
        for (String question : List.of("firstDay", "lastDay")) {
            next = changed(
                    next,
                    "EVT",
                    question,
                    words -> LocalDate.parse(words).plusDays(days).toString());
        }
        for (KeptItem phase : plan.contents().ofKind("PHASE")) {
            String window = phase.answers().list("windows").get(0);
            LocalDate day = LocalDate.parse(window.substring(0, 10)).plusDays(days);
            next = next.with(phase.reference(), "windows", List.of(day + window.substring(10)));
        }
        return next;
    }

    private static SmallPlan changed(SmallPlan plan, String kind, String question, UnaryOperator<String> change) {
        SmallPlan next = plan;
        for (KeptItem item : plan.items().values()) {
            if (item.reference().startsWith(kind)
                    && item.answers().text(question).isPresent()) {
                next = next.with(
                        item.reference(),
                        question,
                        change.apply(item.answers().text(question).get()));
            }
        }
        return next;
    }

    private static List<String> rules(CrossCheck check) {
        return check.suggestions().stream().map(Suggestion::rule).distinct().toList();
    }

    private static List<String> keys(CrossCheck check) {
        return check.suggestions().stream().map(Suggestion::key).sorted().toList();
    }

    private static List<String> identities(CrossCheck check) {
        return check.suggestions().stream().map(Suggestion::identity).sorted().toList();
    }

    private static List<String> without(List<String> identities, String rule) {
        return identities.stream().filter(one -> !one.startsWith(rule)).toList();
    }

    /** All that is said, by rule, whatever number a fact was given. */
    private static Map<String, List<String>> told(CrossCheck check) {
        return check.results().stream()
                .collect(Collectors.toMap(
                        result -> result.card().code(),
                        result -> Stream.of(result.suggestions(), result.cannotTell(), result.toConfirm())
                                .flatMap(List::stream)
                                .map(one -> one.inWords().replaceAll("FCT-\\d+", "our fact"))
                                .sorted()
                                .toList()));
    }
}
