package gatehouse.information.sitevisit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.plan.item.Item;

/**
 * A prompt of a visit with everything that hangs on it.
 *
 * @param area what it is about, as a heading
 * @param made the items that it was turned into
 */
public record Observed(Item item, String area, List<Item> photographs, List<Item> made) {

    public Observed {
        photographs = List.copyOf(photographs);
        made = List.copyOf(made);
    }

    public String reference() {
        return item.reference();
    }

    public String prompt() {
        return said("prompt");
    }

    public String note() {
        return said("note");
    }

    public String code() {
        return said("promptCode");
    }

    /** The answer to a question in words; empty where there is none. */
    public String said(String question) {
        return item.answers().text(question).orElse("");
    }

    /** "Not seen"; empty where it was not answered. */
    public String answer() {
        return item.kind().field("answer").choices().stream()
                .filter(choice -> choice.code().equals(said("answer")))
                .map(choice -> choice.words())
                .findFirst()
                .orElse("");
    }

    public boolean isLeftOut() {
        return !said("leftOut").isBlank();
    }

    public boolean isAnswered() {
        return !said("answer").isEmpty();
    }

    /** A no, a partly, or anything with a note: something may follow from it. */
    public boolean asksForSomething() {
        boolean lacking = said("answer").equals("NO") || said("answer").equals("PARTLY");
        return !isLeftOut() && (lacking || !note().isBlank());
    }

    /** It became something, or it is said why nothing follows. */
    public boolean isTurned() {
        return !made.isEmpty() || item.answers().answer("nothing").isPresent();
    }

    /** What it became, or why nothing follows; empty while neither. */
    public String outcome() {
        Stream<String> became = made.stream().map(one -> one.reference() + " " + one.title());
        Stream<String> nothing =
                Stream.of(said("nothing")).filter(why -> !why.isBlank()).map(why -> "Nothing, because: " + why);
        return Stream.concat(became, nothing).collect(Collectors.joining("; "));
    }
}
