package gatehouse.plan.item;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.plan.Marking;

/**
 * Words that the program keeps as they were shown name items that the item itself need not link, and still name them
 * when those are removed. So such an item is marked no lower than anything that its words or its links name.
 */
final class KeptNames {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9]{3,}\\b");

    private KeptNames() {}

    /** What kept words and the links beside them name; nothing for an item that keeps none. */
    static Set<String> in(Kind kind, Answers answers) {
        Set<String> named = new TreeSet<>();
        if (!kind.isKeptByProgram()) {
            return named;
        }
        kind.keptWords()
                .forEach(field -> answers.text(field.name())
                        .ifPresent(words ->
                                REFERENCE.matcher(words).results().map(MatchResult::group).forEach(named::add)));
        kind.links().forEach(field -> named.addAll(Held.references(field, answers)));
        return named;
    }

    static boolean has(Item item, String reference) {
        return in(item.kind(), item.answers()).contains(reference);
    }

    /**
     * How an item is to be marked.
     *
     * @param own how it is marked itself; empty where as the plan
     * @param markings gives the own markings of what has these references
     */
    static String marking(
            Kind kind, Answers answers, String own, String plan, Function<Collection<String>, List<String>> markings) {
        Set<String> named = in(kind, answers);
        return named.isEmpty() ? own : Marking.ofWords(own, plan, markings.apply(named));
    }
}
