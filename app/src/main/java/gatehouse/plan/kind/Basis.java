package gatehouse.plan.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What others rest on in items of a kind, and what these items rest on themselves; declared beside the kind.
 *
 * @param rested the questions whose answers others rest on, each with how far a change of it reaches
 * @param whenAdded how far it reaches that one is added or restored; empty where nothing rests on that
 * @param whenRemoved the same of a removal
 * @param judged the reaches whose changes put a judgement of this kind in question
 * @param restsBy the questions whose links lead to what it rests on
 */
public record Basis(
        String kind,
        Map<String, Reach> rested,
        Optional<Reach> whenAdded,
        Optional<Reach> whenRemoved,
        Set<Reach> judged,
        List<String> restsBy) {

    public Basis {
        rested = Map.copyOf(rested);
        judged = Set.copyOf(judged);
        restsBy = List.copyOf(restsBy);
    }

    public static Basis of(String kind) {
        return new Basis(kind, Map.of(), Optional.empty(), Optional.empty(), Set.of(), List.of());
    }

    /** Others rest on the answers to these questions. */
    public Basis rested(Reach reach, String... questions) {
        Map<String, Reach> all = new LinkedHashMap<>(rested);
        List.of(questions).forEach(question -> all.put(question, reach));
        return new Basis(kind, all, whenAdded, whenRemoved, judged, restsBy);
    }

    /** Others rest on there being no more of them than they knew of. */
    public Basis addedReaches(Reach reach) {
        return new Basis(kind, rested, Optional.of(reach), whenRemoved, judged, restsBy);
    }

    /** Others rest on its being there. */
    public Basis removedReaches(Reach reach) {
        return new Basis(kind, rested, whenAdded, Optional.of(reach), judged, restsBy);
    }

    /** It is a judgement, which changes of these reaches put in question. */
    public Basis judgedBy(Reach... reaches) {
        return new Basis(kind, rested, whenAdded, whenRemoved, Set.of(reaches), restsBy);
    }

    /** It rests on what the answers to these questions lead to. */
    public Basis restingBy(String... questions) {
        return new Basis(kind, rested, whenAdded, whenRemoved, judged, List.of(questions));
    }
}
