package gatehouse.action.version;

import java.util.Map;

import gatehouse.foundation.access.Change;

/** How the versions of a plan stand; known to a later room. In one statement, however many versions there are. */
public interface VersionStatus {
    /** What a version is that no one has endorsed or returned. */
    String REPORT = "Report, not endorsed";

    /** By number; a version that is not here is a {@link #REPORT}. */
    Map<Integer, String> words(Change change);
}
