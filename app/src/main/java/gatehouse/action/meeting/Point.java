package gatehouse.action.meeting;

import java.util.List;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Choice;

/** A point of an agenda. */
public record Point(Item item) {

    public String reference() {
        return item.reference();
    }

    public String said(String question) {
        return item.answers().text(question).orElse("");
    }

    public List<String> about() {
        return item.answers().list("about");
    }

    /** It came from the plan, or bears on part of it. */
    public boolean isOfThePlan() {
        return !about().isEmpty() || !said("chosenBy").isEmpty();
    }

    /** "No, because: no staff for it"; empty where nothing is said of advice. */
    public String followed() {
        String words = item.kind().field("followed").choices().stream()
                .filter(choice -> choice.code().equals(said("followed")))
                .map(Choice::words)
                .findFirst()
                .orElse("");
        return said("becauseNot").isEmpty() ? words : words + ", because: " + said("becauseNot");
    }
}
