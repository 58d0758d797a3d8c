package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.Optional;

import gatehouse.plan.item.Item;

/** An action as pages and papers show it. */
public record TakenAction(Item item, LocalDate today) {

    public String reference() {
        return item.reference();
    }

    public String said(String question) {
        return item.answers().text(question).orElse("");
    }

    public String statement() {
        return said("statement");
    }

    /** "Nobody named" where nobody is. */
    public String owner() {
        return said("owner").isEmpty() ? "Nobody named" : said("owner");
    }

    public boolean isOpen() {
        return said("state").isEmpty() || said("state").equals(ActionKind.OPEN);
    }

    public Optional<Due> due() {
        return item.answers().text("due").map(day -> new Due(LocalDate.parse(day), today));
    }

    public boolean isOverdue() {
        return isOpen() && due().filter(Due::isOver).isPresent();
    }

    public boolean isSoon() {
        return isOpen() && due().filter(Due::isSoon).isPresent();
    }

    /** "overdue by 3 days, 12 May 2027"; "done: the lamp was fitted". */
    public String standing() {
        if (isOpen()) {
            return due().map(Due::words).orElse("no day is set");
        }
        return (said("state").equals(ActionKind.DONE) ? "done: " : "will not be done: ") + said("outcome");
    }

    /** By which open actions stand in a list: the soonest first, and last those without a day. */
    LocalDate order() {
        return due().map(Due::day).orElse(LocalDate.MAX);
    }
}
