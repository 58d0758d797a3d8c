package gatehouse.action.decision;

import java.time.LocalDate;
import java.util.Optional;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;

/** What an item says to a question, as a person reads it; a blank says why it is one. */
record Said(Item item, AskedIn asked) {

    String words(String name) {
        return item.answers()
                .answer(name)
                .map(answer -> AnswerWords.of(item.kind().field(name), answer, asked, ", "))
                .orElse("");
    }

    Optional<LocalDate> day(String name) {
        return item.answers().text(name).map(LocalDate::parse);
    }
}
