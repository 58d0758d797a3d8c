package gatehouse.action.eventday;

import java.util.UUID;

/**
 * How much is not in place now in a plan, without a word of what it is.
 *
 * @param endorses whether whoever asks is its endorser, whose page of decisions says it first
 * @param rehearsal whether the days of the event are still far off
 */
public record MissingNow(UUID plan, String planName, boolean endorses, int number, boolean rehearsal) {

    MissingNow counted(int things, boolean isRehearsal) {
        return new MissingNow(plan, planName, endorses, things, isRehearsal);
    }

    /** "2 things are not in place". */
    public String words() {
        return (rehearsal ? "In a rehearsal, " : "")
                + (number == 1 ? "1 thing is not in place" : number + " things are not in place");
    }

    /** In the line under a plan's name, in which everything is short. */
    String loud() {
        return number + " NOT IN PLACE" + (rehearsal ? " (REHEARSAL)" : "");
    }

    public String address() {
        return "/plans/" + plan + (endorses ? "/commander" : EventDayLink.PATH);
    }
}
