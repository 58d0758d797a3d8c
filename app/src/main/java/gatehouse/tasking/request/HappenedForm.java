package gatehouse.tasking.request;

import java.util.List;

/**
 * What the lead typed of something that happened.
 *
 * @param requests the references of those that are to be looked at again
 */
public record HappenedForm(String sort, String words, String on, List<String> requests) {
    public HappenedForm {
        requests = List.copyOf(requests);
    }
}
