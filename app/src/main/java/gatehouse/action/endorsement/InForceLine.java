package gatehouse.action.endorsement;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.StatusLine;

/** Which version is in force, in the line under a plan's name. */
@Component
public final class InForceLine implements StatusLine {
    private final EndorsementService endorsements;

    public InForceLine(EndorsementService endorsements) {
        this.endorsements = endorsements;
    }

    @Override
    public String words(Change change) {
        Endorsements all = endorsements.ofPlan(change);
        return all.newest()
                .map(version -> all.inForce()
                        .map(endorsement -> inForce(all, endorsement))
                        .orElse("v" + version.number() + " not endorsed"))
                .orElse("no version yet");
    }

    private static String inForce(Endorsements all, Endorsement endorsement) {
        String words = "v" + endorsement.version() + " in force";
        boolean newer = all.newest()
                .filter(version -> version.number() > endorsement.version())
                .isPresent();
        return newer ? words + ", v" + all.newest().orElseThrow().number() + " not endorsed" : words;
    }
}
