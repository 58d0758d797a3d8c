package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.Fact;

/** Where a rule says what it found in one group, with its margins and the whole review beside it. */
public final class Telling {
    private final RuleCard card;
    private final Review review;
    private final Function<String, List<Fact>> groups;
    private final List<Told> told = new ArrayList<>(0);
    private Set<String> asked = Set.of();

    Telling(RuleCard card, Review review, Function<String, List<Fact>> groups) {
        this.card = card;
        this.review = review;
        this.groups = groups;
    }

    public Review review() {
        return review;
    }

    /** What is in another group of the same rule, in no order; see {@link CrossPlanRule#restsOn}. */
    List<Fact> group(String key) {
        return groups.apply(key);
    }

    /** How this review puts things in words. */
    Wording wording() {
        return new Wording(review);
    }

    public long margin(String name) {
        return review.settings().margin(card, name);
    }

    /** A margin that is given in minutes, in seconds. */
    public long seconds(String name) {
        return 60 * margin(name);
    }

    /** A clash between these. */
    public void clash(String says, Fact... sides) {
        clash(says, cited(sides));
    }

    public void clash(String says, List<Cited> sides) {
        clash(card.severity(), says, sides);
    }

    public void clash(Severity severity, String says, List<Cited> sides) {
        add(new Suggestion(card.code(), severity, capital(says), sides));
    }

    /** A clash that is nobody's being there: when and where nobody is, of which the sentence names the first. */
    void gap(String says, List<Gap> gaps, List<Cited> sides) {
        add(new Suggestion(card.code(), card.severity(), capital(says), Gap.inWords(gaps, review), sides, gaps));
    }

    private void add(Suggestion found) {
        told.add(found);
    }

    /** A sentence begins with a capital, though what it begins with is typed without one. */
    static String capital(String says) {
        return says.substring(0, 1).toUpperCase(Locale.UK) + says.substring(1);
    }

    /** What is missing, and what is left unjudged by that; asked of whoever holds the plan where it is held elsewhere. */
    public void cannotTell(String needs, Fact... about) {
        cannotTell(needs, cited(about));
    }

    public void cannotTell(String needs, List<Cited> about) {
        if (!confirm(needs, card.answeredIn(), about)) {
            once("?" + needs, new CannotTell(card.code(), needs, about));
        }
    }

    /** Asks the holder of a plan of these types, if one is held elsewhere. */
    public boolean confirm(String what, Set<String> types, List<Cited> about) {
        Optional<KeptItem> held = review.plans().heldElsewhere(types);
        held.ifPresent(plan -> confirm(what, plan, about));
        return held.isPresent();
    }

    /** Asks the holder of this plan. */
    public void confirm(String what, KeptItem plan, List<Cited> about) {
        String holder = OtherPlans.said(plan, "holder");
        once(
                "!" + plan.reference() + what,
                new ToConfirm(card.code(), what, plan.reference(), holder.isEmpty() ? "its owner" : holder, about));
    }

    public Cited cited(Fact fact) {
        return Cited.of(fact, review.plans());
    }

    public List<Cited> cited(Fact... facts) {
        return Arrays.stream(facts).map(this::cited).toList();
    }

    /** A fact, and an item of this plan or an entry of its register. */
    public List<Cited> cited(Fact fact, KeptItem item, String words) {
        return List.of(cited(fact), cited(item, words));
    }

    public Cited cited(KeptItem item, String words) {
        return Cited.of(item, words, /* quoted= */ true, review.plans());
    }

    /** An item with what this program says of it, which nobody wrote there. */
    Cited noted(KeptItem item, String words) {
        return Cited.of(item, words, /* quoted= */ false, review.plans());
    }

    private void once(String key, Told one) {
        if (asked.isEmpty()) {
            asked = new HashSet<>();
        }
        if (asked.add(key)) {
            told.add(one);
        }
    }

    /** The same clash once; where only one thing was told, nothing is worked out to compare it by. */
    List<Told> all() {
        if (told.size() < 2) {
            return List.copyOf(told);
        }
        Set<String> keys = new HashSet<>();
        return told.stream()
                .filter(one -> !(one instanceof Suggestion found) || keys.add(found.key()))
                .toList();
    }
}
