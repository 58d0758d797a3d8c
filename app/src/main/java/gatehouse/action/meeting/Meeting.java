package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.WallClock;

/**
 * A meeting with its agenda and the actions taken at it.
 *
 * @param kindWords which body meets, in words; empty where it is not said
 * @param uncalled who controls a place and seems to be named in no line of the invitation
 */
public record Meeting(Item item, String kindWords, List<Point> points, Actions actions, List<String> uncalled) {
    public Meeting {
        points = List.copyOf(points);
        uncalled = List.copyOf(uncalled);
    }

    public String reference() {
        return item.reference();
    }

    public String said(String question) {
        return item.answers().text(question).orElse("");
    }

    public List<String> lines(String question) {
        return item.answers().list(question);
    }

    /** The day on which it begins, by the clock at the event. */
    Optional<LocalDate> day() {
        return item.answers().text("startsAt").map(WallClock::day);
    }

    public boolean isSag() {
        return said("meetingKind").equals("SAG");
    }

    /** The points of a safety advisory group that are for restricted attendance. */
    public List<Point> restricted() {
        return isSag() ? points.stream().filter(Point::isOfThePlan).toList() : List.of();
    }

    /** Who came without a line of the invitation of their own. */
    public List<String> others() {
        return lines("attended").stream()
                .filter(line -> !lines("invited").contains(line))
                .toList();
    }

    /** Who was invited, and neither came nor sent apologies. */
    public List<String> missed() {
        return lines("invited").stream()
                .filter(line ->
                        !lines("attended").contains(line) && !lines("apologies").contains(line))
                .toList();
    }

    public Optional<Point> point(String reference) {
        return points.stream().filter(one -> one.reference().equals(reference)).findFirst();
    }
}
