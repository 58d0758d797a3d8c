package gatehouse.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules hang together by touching one another. */
final class Crossing {
    private static final int MOST = 3_000;

    private final int[] parent;

    private Crossing(int count) {
        parent = new int[count];
        for (int n = 0; n < count; n++) {
            parent[n] = n;
        }
    }

    /** The rules in groups that hang together, those that touch none left out. */
    static List<List<Rule>> groups(List<Rule> all, float slack) {
        List<Rule> rules = all.size() > MOST ? all.subList(0, MOST) : all;
        Crossing crossing = new Crossing(rules.size());
        for (int a = 0; a < rules.size(); a++) {
            for (int b = a + 1; b < rules.size(); b++) {
                if (rules.get(a).level() != rules.get(b).level() && rules.get(a).meets(rules.get(b), slack)) {
                    crossing.parent[crossing.root(a)] = crossing.root(b);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new HashMap<>();
        for (int n = 0; n < rules.size(); n++) {
            groups.computeIfAbsent(crossing.root(n), root -> new ArrayList<>()).add(rules.get(n));
        }
        return groups.values().stream().filter(group -> group.size() > 3).toList();
    }

    private int root(int of) {
        int n = of;
        while (parent[n] != n) {
            parent[n] = parent[parent[n]];
            n = parent[n];
        }
        return n;
    }
}
