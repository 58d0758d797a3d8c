package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.foundation.force.ListEntry;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

/**
 * The methods, places and phases of a plan under a number each, and every square of theirs under one.
 *
 * <p>References are turned into numbers here and nowhere else, so that whatever is asked of all squares runs over
 * arrays: a big event has seven thousand of them.
 */
final class Numbered {
    /** Asked once for the event: none of them is tied to a place. */
    private static final Set<String> ONCE = Set.of("INS", "REC", "HOAX");

    final List<AttackMethod> methods;
    final List<Item> places = new ArrayList<>();
    final List<Item> phases = new ArrayList<>();
    final List<Item> assets = new ArrayList<>();
    final List<Item> assessments = new ArrayList<>();
    /** The first square of each method; one more at the end, which is how many there are. */
    final int[] first;

    private final Map<String, Integer> methodNumbers = new HashMap<>();
    private final Map<String, Integer> placeNumbers = new HashMap<>();
    private final Map<String, Integer> phaseNumbers = new HashMap<>();

    Numbered(Collection<Item> items, AskedIn asked) {
        items.stream().filter(item -> !item.isRemoved()).forEach(this::take);
        this.methods = methods(asked);
        this.first = new int[methods.size() + 1];
        for (int method = 0; method < methods.size(); method++) {
            methodNumbers.put(methods.get(method).code(), method);
            first[method + 1] = first[method] + (methods.get(method).once() ? 1 : places.size() * phases.size());
        }
    }

    private void take(Item item) {
        switch (item.kind().code()) {
            case "ZONE" -> number(item, places, placeNumbers);
            case "PHASE" -> number(item, phases, phaseNumbers);
            case "ASSET" -> assets.add(item);
            case "METHOD_ASSESSMENT" -> assessments.add(item);
            default -> {}
        }
    }

    private static void number(Item item, List<Item> all, Map<String, Integer> numbers) {
        numbers.put(item.reference(), all.size());
        all.add(item);
    }

    /** The list's methods; a retired one only where something was assessed under it. */
    private List<AttackMethod> methods(AskedIn asked) {
        Set<String> used = new HashSet<>();
        assessments.forEach(item -> item.answers().text("category").ifPresent(used::add));
        return asked.lists().getOrDefault("ATTACK_METHOD", List.<ListEntry>of()).stream()
                .filter(entry -> !entry.retired() || used.contains(entry.code()))
                .map(entry -> new AttackMethod(entry.code(), entry.words(), ONCE.contains(entry.code())))
                .toList();
    }

    int squares() {
        return first[methods.size()];
    }

    /** The square of a method at a place and phase; both are nothing to a method that is asked once. */
    int square(int method, int place, int phase) {
        return methods.get(method).once() ? first[method] : first[method] + place * phases.size() + phase;
    }

    /** The number of a method, or -1. */
    int method(String code) {
        return methodNumbers.getOrDefault(code, -1);
    }

    int place(String reference) {
        return placeNumbers.getOrDefault(reference, -1);
    }

    int phase(String reference) {
        return phaseNumbers.getOrDefault(reference, -1);
    }

    /** The places that stand at the other end of an answer. */
    int[] places(Item item, String question) {
        return numbers(item.answers().list(question), placeNumbers);
    }

    int[] phases(Item item, String question) {
        return numbers(item.answers().list(question), phaseNumbers);
    }

    private static int[] numbers(List<String> references, Map<String, Integer> numbers) {
        int[] found = new int[references.size()];
        int count = 0;
        for (String reference : references) {
            Integer number = numbers.get(reference);
            if (number != null) {
                found[count++] = number;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }
}
