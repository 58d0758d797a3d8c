package gatehouse.action.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.mail.Outbox;
import gatehouse.foundation.mail.ToTell;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/** Reminds the owners of actions the day before they are due and on the day, once each, from seven by the event's clock. */
public final class Reminders implements ToTell {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final String BY = "Reminders";

    private final Database database;
    private final Entrance entrance;
    private final ItemService items;
    private final Kind actions;
    private final Telling telling;
    private final ActionRepository due = new ActionRepository();

    public Reminders(
            Database database,
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            Outbox outbox,
            MembershipService people) {
        this.database = database;
        this.entrance = entrance;
        this.items = items;
        this.actions = kinds.get(ActionKind.CODE);
        this.telling = new Telling(outbox, people);
    }

    @Override
    public void tell() {
        database.inTransaction(due::toRemind).forEach(one -> {
            try {
                entrance.change(Doing.byCommand(BY, Action.PLAN_CHANGE, Optional.of(one.plan())), change -> {
                    remind(change, items.get(change, actions, one.reference()));
                    return one;
                });
            } catch (RuntimeException fault) {
                LOG.error("One action could not be reminded of; the others are", fault);
            }
        });
    }

    /** Looked at anew with the plan locked: it may have been closed or put off meanwhile. */
    private void remind(Change change, Item item) {
        LocalDate today = change.at().atZone(change.plan().zone()).toLocalDate();
        TakenAction action = new TakenAction(item, today);
        boolean told = false;
        if (action.isOpen()
                && action.isSoon()
                && due.remind(change, item.id(), action.due().orElseThrow())) {
            Due day = action.due().orElseThrow();
            Instant over =
                    day.day().plusDays(1).atStartOfDay(change.plan().zone()).toInstant();
            told = telling.tell(
                    change,
                    item,
                    telling.reached(change, item),
                    "due " + item.id() + " " + day.day() + " " + ChronoUnit.DAYS.between(today, day.day()),
                    day.day().equals(today) ? "due today" : "due tomorrow",
                    Optional.of(over));
        }
        change.logged("action.reminded", "item/" + item.reference(), Map.of("told", told));
    }
}
