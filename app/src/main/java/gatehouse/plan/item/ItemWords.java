package gatehouse.plan.item;

import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** What an item is called, and the words by which it is found. */
final class ItemWords {
    private ItemWords() {}

    static String title(Kind kind, Answers answers, AskedIn asked) {
        Field field = kind.field(kind.titleField());
        return answers.answer(field.name())
                .map(answer -> AnswerWords.of(field, answer, asked, ", "))
                .map(words -> words.lines().findFirst().orElse(""))
                .filter(words -> !words.isBlank())
                .orElse("Not named yet");
    }

    static String of(Item item, AskedIn asked) {
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
