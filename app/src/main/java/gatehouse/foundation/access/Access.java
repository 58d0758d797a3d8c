package gatehouse.foundation.access;

/** The one decision. */
public final class Access {
    private Access() {}

    /**
     * Whether this person may do this.
     *
     * <p>A suspended account may do nothing. The holder of the data folder, at the command line, may do what the
     * commands offer; it is logged as theirs.
     */
    public static boolean may(Standing standing, Action action) {
        if (!standing.active()) {
            return false;
        }
        if (standing.isGuest()) {
            return action.isOpenToGuests();
        }
        return standing.person().isEmpty() || action.isOpenTo(standing);
    }
}
