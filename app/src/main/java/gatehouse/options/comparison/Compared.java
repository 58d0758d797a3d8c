package gatehouse.options.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.ShownWords;
import gatehouse.action.decision.Days;
import gatehouse.foundation.force.RiskScale;
import gatehouse.options.effect.Risk;
import gatehouse.options.effect.RiskCounts;
import gatehouse.options.effect.RiskMoves;
import gatehouse.options.ledger.MovedWords;

/**
 * Options side by side, doing nothing first, in the order that a person gave: what each leaves, what it adds over the
 * one before, what it asks of the public, and whether there is time. It knows no cost and calls none the best.
 */
public record Compared(List<Choice> choices) {

    /** What every count starts from, said wherever they are shown: nothing that stands already is silently in them. */
    public static final String FROM = "Doing nothing, and each option, starts from the risks as assessed, as if nothing"
            + " else that is recommended were done. What stands already counts only where an option holds it.";

    public Compared {
        choices = List.copyOf(choices);
    }

    /**
     * One of them.
     *
     * @param reference empty for doing nothing
     * @param measures the recommendations in it, by reference
     * @param leaves how the risks lie with it, those not judged first and then the worst
     * @param adds what moves from where it was with the one before, a line each
     * @param briefly the same without the places and phases that a table need not repeat
     * @param time the longest lead time against the first day of the event, in words
     * @param sideEffects the risks that it raises
     */
    public record Choice(
            String reference,
            String name,
            List<String> measures,
            RiskCounts leaves,
            List<String> adds,
            List<String> briefly,
            String intrusion,
            String time,
            List<String> sideEffects) {}

    /** Of options of a plan, by reference. */
    public static Compared of(PlanContents plan, Collection<String> options) {
        RiskMoves moves =
                RiskMoves.of(plan.items().stream().map(KeptItem::toItem).toList());
        RiskScale scale = plan.asked().scale();
        MovedWords words = MovedWords.of(plan);
        Map<String, Risk> before = moves.with(Set.of());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "",
                "Doing nothing",
                List.of(),
                RiskCounts.of(before.values(), scale),
                List.of(),
                List.of(),
                "Nothing.",
                "",
                List.of()));
        for (String reference : options) {
            Optional<KeptItem> option =
                    Optional.ofNullable(words.items().get(reference)).filter(item -> !item.isRemoved());
            if (option.isPresent()) {
                Set<String> measures = new HashSet<>(option.get().answers().list("measures"));
                Map<String, Risk> with = moves.with(measures);
                choices.add(choice(plan, words, option.get(), measures, before, with));
                before = with;
            }
        }
        return new Compared(choices);
    }

    private static Choice choice(
            PlanContents plan,
            MovedWords words,
            KeptItem option,
            Set<String> measures,
            Map<String, Risk> before,
            Map<String, Risk> with) {
        RiskScale scale = plan.asked().scale();
        List<String> adds = new ArrayList<>();
        List<String> briefly = new ArrayList<>();
        List<String> sideEffects = new ArrayList<>();
        with.forEach((assessment, risk) -> {
            words.of(before.get(assessment), risk)
                    .forEach(move -> adds.add(
                            assessment + " " + words.items().get(assessment).title() + ". " + move));
            words.briefly(before.get(assessment), risk)
                    .forEach(move -> briefly.add(
                            assessment + " " + words.items().get(assessment).title() + ": " + move));
            risk.raised()
                    .forEach(one -> sideEffects.add(assessment + " at " + words.named(one.zone()) + " in "
                            + words.named(one.phase()) + ": " + one.levels().words(scale) + ". "
                            + one.reason()));
        });
        return new Choice(
                option.reference(),
                option.title(),
                option.answers().list("measures"),
                RiskCounts.of(with.values(), scale),
                adds,
                briefly,
                option.answers().text("intrusion").orElse("NOT ANSWERED"),
                time(plan, measures),
                sideEffects);
    }

    private static String time(PlanContents plan, Set<String> measures) {
        List<KeptItem> those = plan.ofKind("RECOMMENDATION").stream()
                .filter(item -> measures.contains(item.reference()))
                .toList();
        List<String> unknown = those.stream()
                .filter(item -> item.answers().number("leadTimeDays").isEmpty())
                .map(KeptItem::reference)
                .toList();
        long longest = those.stream()
                .mapToLong(item -> item.answers().number("leadTimeDays").orElse(0L))
                .max()
                .orElse(0);
        String words = "Longest lead time stated: " + longest + (longest == 1 ? " day" : " days")
                + firstDay(plan)
                        .map(day -> ", so decided by " + Days.words(day.minus(longest, ChronoUnit.DAYS)))
                        .orElse("")
                + ".";
        return unknown.isEmpty() ? words : words + " NOT STATED for " + String.join(", ", unknown) + ".";
    }

    private static Optional<LocalDate> firstDay(PlanContents plan) {
        return plan.ofKind("EVENT").stream()
                .findFirst()
                .flatMap(event -> event.answers().text("firstDay"))
                .map(LocalDate::parse);
    }

    /** What it shows, as it is kept with the choice. */
    public String words() {
        List<String> lines = new ArrayList<>();
        for (Choice choice : choices) {
            String who = choice.reference().isEmpty() ? choice.name() : choice.reference() + " " + choice.name();
            lines.add(who + " leaves " + choice.leaves().words() + ".");
            choice.adds().forEach(added -> lines.add("  " + added));
            choice.sideEffects().forEach(effect -> lines.add("  Side effect: " + effect));
            if (!choice.reference().isEmpty()) {
                lines.add("  Asks of the public: " + choice.intrusion());
                lines.add("  " + choice.time());
            }
        }
        return String.join("\n", lines);
    }

    /** Of the words, by which a form says which of them it showed. */
    public String hash() {
        return ShownWords.hash(words());
    }
}
