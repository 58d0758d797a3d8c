package gatehouse.foundation.force;

import java.util.List;

/**
 * A scale of likelihood and impact, with its version in the code, so that an old plan keeps the words it was judged by.
 *
 * @param likelihood the words of levels 1, 2, 3…
 * @param impact the words of levels 1, 2, 3…
 */
public record RiskScale(String code, String name, String source, List<String> likelihood, List<String> impact) {

    public RiskScale {
        likelihood = List.copyOf(likelihood);
        impact = List.copyOf(impact);
    }
}
