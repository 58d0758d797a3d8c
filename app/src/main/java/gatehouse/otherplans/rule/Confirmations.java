package gatehouse.otherplans.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Standing;

/** Rules that ask for no more than that somebody named confirmed something on a day. */
final class Confirmations {
    private Confirmations() {}

    /**
     * Judges what is said: confirmed in full passes, denied never does, anything less is asked of whoever holds the
     * answer, once for each plan.
     *
     * @param isCalledFor whether the question arises though nothing is said
     */
    static void judge(Group group, Telling telling, String what, boolean isCalledFor, Set<String> heldIn) {
        List<Fact> said = group.facts();
        if (said.isEmpty() && isCalledFor) {
            telling.cannotTell("a confirmation, by role and date, that " + what);
        }
        boolean isConfirmed = said.stream().anyMatch(fact -> fact.confirmed().isInFull());
        Set<String> asked = new HashSet<>();
        for (Fact fact : said) {
            if (fact.confirmed().standing() == Standing.DENIED) {
                telling.clash(
                        "It is denied that " + what + " " + telling.wording().by(fact) + ".", fact);
            } else if (!isConfirmed
                    && asked.add(fact.plan())
                    && !telling.confirm("that " + what, heldIn, telling.cited(new Fact[] {fact}))) {
                telling.clash(
                        "Nobody has confirmed, by role and date, that " + what + ": "
                                + telling.wording().plan(fact) + " has it as “"
                                + fact.confirmed().standing().words() + "”.",
                        fact);
            }
        }
    }
}
