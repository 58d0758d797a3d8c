package gatehouse.otherplans.rule;

import java.util.List;

/**
 * The answer lies in a plan that is held elsewhere: only a confirmation by role and date is asked, never its words.
 *
 * @param plan the reference of that plan
 * @param holder who holds it
 */
public record ToConfirm(String rule, String what, String plan, String holder, List<Cited> sides) implements Told {

    public ToConfirm {
        sides = List.copyOf(sides);
    }

    @Override
    public List<String> plans() {
        return List.of(plan);
    }

    @Override
    public String says() {
        return "To be confirmed, by role and date: " + what + ". The plan is held by " + holder + ".";
    }
}
