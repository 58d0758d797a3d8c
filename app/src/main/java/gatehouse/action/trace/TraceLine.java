package gatehouse.action.trace;

import java.util.List;

/**
 * One thing that a recommendation rests on or that came of it.
 *
 * @param address after the plan's own, where more of it is
 * @param said what matters of it here, a line each
 */
public record TraceLine(String address, String name, List<String> said) {

    public TraceLine {
        said = said.stream().filter(one -> !one.isEmpty()).toList();
    }
}
