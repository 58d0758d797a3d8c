package gatehouse.foundation.web;

import java.util.UUID;

/** How many notices a person has not seen, for the top of every page; the room that keeps notices says it. */
public interface Unread {
    int of(UUID person);
}
