package gatehouse.plan.plan;

import gatehouse.foundation.access.Change;

/** What a later room has to say in the line under a plan's name: days to go, the version in force. */
public interface StatusLine {

    /** A few words, or none. */
    String words(Change change);
}
