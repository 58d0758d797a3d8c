package gatehouse.action.version;

import java.util.Optional;

import gatehouse.foundation.access.Change;

/** What a later room has to say of a version on its page, as what a mentor made of it. */
public interface VersionNote {

    Optional<Note> on(Change change, int version);

    /**
     * A line of the page.
     *
     * @param path what comes after the plan's address and leads on; empty for nothing
     * @param link the words of that link
     */
    record Note(String heading, String words, String path, String link) {}
}
