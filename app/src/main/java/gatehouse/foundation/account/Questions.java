package gatehouse.foundation.account;

import java.util.Map;

/** What a later room knows of its own forms: the question that each field of the form sent to an address answers. */
public interface Questions {
    /** Field name to question; empty for an address that it knows nothing of. */
    Map<String, String> at(String path);
}
