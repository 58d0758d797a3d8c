package gatehouse.options.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.force.RiskScale;
import gatehouse.options.effect.Moved;
import gatehouse.options.effect.Risk;
import gatehouse.plan.kind.Answers;

/**
 * How risks move, in words that can be read years later.
 *
 * <p>Whatever is named is named with its reference, by which the words are marked no lower than what they name.
 */
public record MovedWords(RiskScale scale, Map<String, KeptItem> items) {

    public static MovedWords of(PlanContents plan) {
        return new MovedWords(plan.asked().scale(), plan.byReference());
    }

    /** A sentence for everywhere, and one for each place and phase that a side effect parts from it. */
    public List<String> of(Risk before, Risk after) {
        List<Moved> moved = Moved.between(before, after);
        return moved.stream()
                .map(one -> where(before.assessment(), one, moved.size() > 1) + ": " + one.words(scale) + ".")
                .toList();
    }

    /** The same for a table beside which the places and phases of every assessment stand: only those that part are named. */
    public List<String> briefly(Risk before, Risk after) {
        return Moved.between(before, after).stream()
                .map(one -> (one.isEverywhere() ? "" : where(before.assessment(), one, true) + ": ") + one.words(scale))
                .toList();
    }

    private String where(String assessment, Moved moved, boolean isOneOfSeveral) {
        if (!moved.isEverywhere()) {
            return "At " + named(moved.zone()) + " in " + named(moved.phase());
        }
        String places = places(assessment);
        return places + (isOneOfSeveral ? ", but for what is said of a place and phase below" : "");
    }

    private String places(String assessment) {
        Optional<Answers> said = Optional.ofNullable(items.get(assessment)).map(KeptItem::answers);
        String zones = named(said, "zones");
        String phases = named(said, "phases");
        if (zones.isEmpty() && phases.isEmpty()) {
            return "Wherever it was assessed";
        }
        return (zones.isEmpty() ? "Wherever it was assessed" : "At " + zones)
                + (phases.isEmpty() ? "" : " in " + phases);
    }

    private String named(Optional<Answers> said, String question) {
        return said.stream()
                .flatMap(answers -> answers.list(question).stream())
                .map(this::named)
                .collect(Collectors.joining(", "));
    }

    /** "Marine Drive (ZON-003)". */
    public String named(String reference) {
        return items.containsKey(reference) ? items.get(reference).title() + " (" + reference + ")" : reference;
    }

    /** "REC-001 Barriers at the quay", as a list begins with it. */
    String listed(String reference) {
        return (reference + " "
                        + Optional.ofNullable(items.get(reference))
                                .map(KeptItem::title)
                                .orElse(""))
                .strip();
    }
}
