package gatehouse.action.decision;

import java.time.LocalDate;
import java.util.Optional;

import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;

/** What an item says to a question, as a person reads it; a blank says why it is one. */
public record Said(Kind kind, Answers answers, AskedIn asked) {

    /** Empty where the question was not answered. */
    public String words(String name) {
        return answers.answer(name)
                .map(answer -> AnswerWords.of(kind.field(name), answer, asked, ", "))
                .orElse("");
    }

    /** The code of what was chosen; empty where nothing was. */
    public String code(String name) {
        return answers.text(name).orElse("");
    }

    public Optional<LocalDate> day(String name) {
        return answers.text(name).map(LocalDate::parse);
    }
}
