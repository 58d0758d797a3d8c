package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import gatehouse.foundation.account.Questions;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** The questions that an item's form asks, for whoever sees again what they typed into one. */
@Component
final class ItemQuestions implements Questions {
    private static final int KIND = 3;

    private final Kinds kinds;

    ItemQuestions(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Map<String, String> at(String path) {
        String[] parts = path.split("/", -1);
        Optional<Kind> kind =
                path.startsWith("/plans/") && parts.length > KIND ? kinds.atPath(parts[KIND]) : Optional.empty();
        Map<String, String> questions = new LinkedHashMap<>();
        kind.ifPresent(one -> one.fields().forEach(field -> ask(questions, field)));
        return questions;
    }

    private static void ask(Map<String, String> questions, Field field) {
        questions.put(field.name(), field.question());
        questions.put(field.name() + ".blank", field.question() + " Why there is no answer");
        questions.put(field.name() + ".words", field.question() + " What was done to find out, or why not");
    }
}
