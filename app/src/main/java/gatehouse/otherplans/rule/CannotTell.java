package gatehouse.otherplans.rule;

import java.util.List;

/** A rule lacks what it needs: it does not pass. */
public record CannotTell(String rule, String needs, List<Cited> sides) implements Told {

    public CannotTell {
        sides = List.copyOf(sides);
    }

    @Override
    public String says() {
        return "Cannot tell: needs " + needs + ".";
    }
}
