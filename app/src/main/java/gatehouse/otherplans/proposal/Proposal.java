package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.Optional;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;

/**
 * A fact that a page seems to give.
 *
 * @param about what it is about as far as its words tell; none where a person must say
 * @param page from 1; 0 where the file knows no pages
 * @param words exactly as they stand in the page: the sentence, or the cells of the row
 * @param mark the part of the words that gave it away, exactly as it stands
 * @param answers what it would put into the questions of a fact, among them {@code words} and {@code anchor}
 * @param notes sentences about how it was read: a clock that was changed, a day that does not exist
 */
public record Proposal(
        FactType kind,
        Optional<About> about,
        String anchor,
        int page,
        String words,
        String mark,
        Answers answers,
        List<String> notes) {

    public Proposal {
        notes = List.copyOf(notes);
    }

    static Proposal of(FactType kind, Optional<About> about, Passage passage, String mark, Filled filled) {
        Filled all = filled.with("factKind", kind.name())
                .with("about", about.map(Enum::name).orElse(""))
                .with("anchor", passage.anchor())
                .with("words", passage.words());
        return new Proposal(
                kind, about, passage.anchor(), passage.page(), passage.words(), mark, all.answers(), all.notes());
    }

    /** The words of one answer; empty where it is not filled. */
    public String text(String question) {
        return answers.text(question).orElse("");
    }

    /** The same proposal, with this answer where it has none. */
    Proposal filledWith(String question, String value) {
        if (value.isBlank() || answers.isGiven(question)) {
            return this;
        }
        Answers more = answers.with(question, new Answer.Given(value));
        return new Proposal(kind, about, anchor, page, words, mark, more, notes);
    }
}
