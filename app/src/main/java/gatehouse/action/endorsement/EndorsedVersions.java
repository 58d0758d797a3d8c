package gatehouse.action.endorsement;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import gatehouse.action.version.VersionStatus;
import gatehouse.foundation.access.Change;

/** How versions stand, for the room that lists them and comes before this one. */
@Component
public final class EndorsedVersions implements VersionStatus {
    private final EndorsementService endorsements;

    public EndorsedVersions(EndorsementService endorsements) {
        this.endorsements = endorsements;
    }

    @Override
    public Map<Integer, String> words(Change change) {
        Endorsements all = endorsements.ofPlan(change);
        Map<Integer, String> words = new LinkedHashMap<>();
        all.versions().forEach(version -> {
            Status status = all.status(version.number());
            if (status.state() != Status.State.NOT_ENDORSED) {
                words.put(version.number(), (status.isPlan() ? "Plan, " : "Report, ") + status.standing());
            }
        });
        return words;
    }
}
