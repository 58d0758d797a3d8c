package gatehouse.information.sitevisit;

import java.util.List;
import java.util.Map;

import gatehouse.plan.item.Item;

/**
 * What the prompts of a visit are chosen by.
 *
 * @param zones the places that it visits
 * @param methods every assessment of the plan that was not set aside
 * @param open the vulnerabilities that still stand at these places or at none
 * @param left what the last visit to any of these places did not see
 * @param kinds the words of the kinds of place, by code
 */
record Grounds(List<Item> zones, List<Item> methods, List<Item> open, List<Item> left, Map<String, String> kinds) {

    Grounds {
        zones = List.copyOf(zones);
        methods = List.copyOf(methods);
        open = List.copyOf(open);
        left = List.copyOf(left);
        kinds = Map.copyOf(kinds);
    }

    boolean isVisited(String zone) {
        return zones.stream().anyMatch(item -> item.reference().equals(zone));
    }
}
