package gatehouse.plan.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rests on what, as every kind declares it. Refuses at start-up a question that its kind does not ask. */
public final class Bases {
    private final Map<String, Basis> byKind;

    public Bases(List<Basis> declared, Kinds kinds) {
        this.byKind = declared.stream().collect(Collectors.toUnmodifiableMap(Basis::kind, Function.identity()));
        declared.forEach(basis -> {
            basis.rested().keySet().forEach(kinds.get(basis.kind())::field);
            basis.restsBy().forEach(kinds.get(basis.kind())::field);
        });
    }

    /** What is declared of a kind; of most, nothing. */
    public Basis of(String kind) {
        return byKind.getOrDefault(kind, Basis.of(kind));
    }

    public List<Basis> all() {
        return byKind.values().stream()
                .sorted(Comparator.comparing(Basis::kind))
                .toList();
    }

    /** The codes of the kinds whose items are put in question by changes of this reach. */
    public List<String> judgedBy(Reach reach) {
        return all().stream()
                .filter(basis -> basis.judged().contains(reach))
                .map(Basis::kind)
                .toList();
    }
}
