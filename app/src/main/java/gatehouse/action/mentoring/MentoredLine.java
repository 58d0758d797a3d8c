package gatehouse.action.mentoring;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.StatusLine;

/** That the newest version waits for its mentor, under the plan's name. */
@Component
@Order(60)
public final class MentoredLine implements StatusLine {
    private final MentoringRepository signatures = new MentoringRepository();
    private final MentoringService mentoring;
    private final VersionService versions;

    public MentoredLine(MentoringService mentoring, VersionService versions) {
        this.mentoring = mentoring;
        this.versions = versions;
    }

    /** Asks for versions only where somebody is mentored, which is seldom. */
    @Override
    public String words(Change change) {
        if (signatures.learning(change).isEmpty()) {
            return "";
        }
        return versions.ofPlan(change).stream()
                .findFirst()
                .filter(version -> mentoring.ofPlan(change).waits(version.number()))
                .map(version -> "v" + version.number() + " not co-signed by a mentor")
                .orElse("");
    }
}
