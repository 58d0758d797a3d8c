package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;

/** A post is told two things, or something that nobody has defined. */
final class X36PostInstruction implements CrossPlanRule {
    private static final String TERM = "term ";
    private static final String POST = "post ";

    /** Words that different people read differently. */
    private static final List<String> VAGUE = List.of(
            "short patrol",
            "regular patrol",
            "regular patrols",
            "periodic check",
            "periodic checks",
            "when possible",
            "where possible",
            "as required",
            "as necessary",
            "from time to time");

    private static final RuleCard CARD = RuleCard.of(
                    "X36",
                    Subject.POST,
                    Severity.MEDIUM,
                    "Instructions for the same post differ, or use a term that no plan defines",
                    "Whoever stands there decides what was meant.")
            .onRecord("Westminster 2017, report to prevent future deaths: post instructions were inconsistent, and"
                    + " “short patrol” was not defined.")
            .needs("instructions to posts", About.POST_INSTRUCTION)
            .reads(About.DEFINED_TERM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        if (fact.about() == About.DEFINED_TERM) {
            return List.of(TERM + fact.subject().key());
        }
        List<String> keys = new ArrayList<>(List.of(POST + fact.subject().key()));
        String said =
                " " + Name.of(fact.source().words()).key() + " " + fact.says().key() + " ";
        VAGUE.stream().filter(term -> said.contains(" " + term + " ")).forEach(term -> keys.add(TERM + term));
        return keys;
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> instructions = group.about(About.POST_INSTRUCTION);
        if (group.key().startsWith(TERM)) {
            if (!group.has(About.DEFINED_TERM)) {
                String term = group.key().substring(TERM.length());
                instructions.forEach(fact -> telling.clash(
                        fact.subject().words() + ": told “" + term.toLowerCase(Locale.UK) + "” "
                                + telling.wording().by(fact) + ", and no plan says what that means.",
                        fact));
            }
            return;
        }
        Lay.differing(
                instructions.stream().filter(fact -> fact.says().isGiven()).toList(),
                (one, other) -> one.says().names(other.says()),
                (one, other) -> telling.clash(
                        telling.wording()
                                        .differ(
                                                "instruction to "
                                                        + one.subject().words(),
                                                one,
                                                Wording.quoted(one.says().words()),
                                                other,
                                                Wording.quoted(other.says().words()))
                                + ".",
                        one,
                        other));
    }
}
