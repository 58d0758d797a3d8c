package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import gatehouse.plan.item.Item;

/** What can be put to those who take part, made from the plan's own words: that something in it does not hold. */
final class ExercisePrompts {
    private ExercisePrompts() {}

    static List<String> of(List<Item> commitments, List<Item> facts, List<Item> contingencies, ItemWordsOnPaper words) {
        List<String> prompts = new ArrayList<>();
        for (Item one : commitments) {
            prompts.add("The assumption " + one.reference() + " does not hold: " + one.title());
            prompts.add(of("What is assumed with " + one.reference() + " is not so: ", words.given(one, "assumed")));
        }
        facts.forEach(one ->
                prompts.add("The assumption " + one.reference() + " does not hold: " + words.given(one, "words")));
        contingencies.forEach(one -> prompts.addAll(of(one, words)));
        return prompts.stream()
                .filter(prompt -> !prompt.isEmpty())
                .map(Counted::sentence)
                .toList();
    }

    private static List<String> of(Item contingency, ItemWordsOnPaper words) {
        String reference = contingency.reference();
        return List.of(
                of(reference + " begins: ", words.given(contingency, "trigger")),
                of(
                        "Whoever decides in " + reference + " cannot be reached: ",
                        words.given(contingency, "decisionMaker")),
                of(
                        "One who acts in " + reference + " is not there: ",
                        steps(contingency).map(Step::who).findFirst().orElse("")),
                of(
                        "The channel that " + reference + " names does not work: ",
                        words.given(contingency, "communications")),
                words.given(contingency, "standDown").isEmpty()
                        ? ""
                        : "Somebody asks whether " + reference + " is over, and who says so");
    }

    private static String of(String what, String words) {
        return words.isEmpty() ? "" : what + words;
    }

    /** One step of a contingency: who acts, and what they do. */
    record Step(String who, String what) {}

    static Stream<Step> steps(Item contingency) {
        return contingency.answers().list("actions").stream().map(line -> {
            int colon = line.indexOf(':');
            return colon < 0
                    ? new Step("", line)
                    : new Step(
                            line.substring(0, colon).strip(),
                            Counted.capital(line.substring(colon + 1).strip()));
        });
    }
}
