package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** What an item is called in lists, and all its words, as they are kept to be found by. */
final class ItemWords {
    private ItemWords() {}

    /** The same with the items' titles in it; done twice, for a title may name another item. */
    static AskedIn named(AskedIn asked, List<Item> all) {
        Map<String, AskedIn.Target> targets = new LinkedHashMap<>();
        for (Item item : all) {
            String title = title(item.kind(), item.answers(), asked);
            targets.put(
                    item.reference(), new AskedIn.Target(item.id(), item.kind().code(), title, item.isRemoved()));
        }
        return new AskedIn(asked.zone(), asked.scale(), asked.lists(), targets);
    }

    static String title(Kind kind, Answers answers, AskedIn asked) {
        Field field = kind.field(kind.titleField());
        return answers.answer(field.name())
                .map(answer -> AnswerWords.of(field, answer, asked, ", "))
                .map(words -> words.lines().findFirst().orElse(""))
                .filter(words -> !words.isBlank())
                .orElse("Not named yet");
    }

    static String words(Item item, AskedIn asked) {
        StringBuilder words = new StringBuilder(item.reference());
        for (Field field : item.kind().columns()) {
            item.answers()
                    .answer(field.name())
                    .filter(Answer.Given.class::isInstance)
                    .ifPresent(answer -> words.append('\n').append(AnswerWords.of(field, answer, asked, "\n")));
        }
        return words.toString();
    }
}
