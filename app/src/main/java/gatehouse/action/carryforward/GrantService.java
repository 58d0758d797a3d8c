package gatehouse.action.carryforward;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;

/** Lets a coordinator begin a plan from what is not restricted of another; the lead who does so sees nothing of it. */
public final class GrantService {
    static final String ADDRESS = "/carry-grants";

    private final Entrance entrance;
    private final VersionService versions;
    private final GrantRepository grants = new GrantRepository();

    public GrantService(Entrance entrance, VersionService versions) {
        this.entrance = entrance;
        this.versions = versions;
    }

    List<Grant> ofForce(Change change) {
        return grants.ofForce(change);
    }

    /** Those that this person may use. */
    List<Grant> own(Change change) {
        return grants.own(change);
    }

    /** Whom the lead let in to the plan of this change. */
    List<Grant> onPlan(Change change) {
        return grants.onPlan(change);
    }

    /** Lets someone in; both are named as people say them. */
    public String grant(Doing doing, String reference, String signInName, String because) {
        return entrance.changeOnce(doing, change -> {
            refuseBlank(reference, signInName, because);
            UUID plan = grants.plan(change, reference.strip())
                    .filter(id -> versions.newestOf(change, id).isPresent())
                    .orElseThrow(() -> new Refusal(CarryRefusal.NO_SUCH_PLAN, reference.strip()));
            UUID person = grants.coordinator(change, signInName.strip())
                    .orElseThrow(() -> new Refusal(CarryRefusal.NO_SUCH_COORDINATOR, signInName.strip()));
            if (grants.stands(change, plan, person)) {
                throw new Refusal(CarryRefusal.GRANTED_ALREADY, signInName.strip(), reference.strip());
            }
            grants.insert(change, plan, person, because.strip());
            change.logged(
                    "carry.granted",
                    "plan/" + reference.strip(),
                    Map.of("person", person.toString(), "because", because.strip()));
            return ADDRESS;
        });
    }

    private static void refuseBlank(String reference, String signInName, String because) {
        if (reference.isBlank()) {
            throw new Refusal(CarryRefusal.PLAN_NEEDED);
        }
        if (signInName.isBlank()) {
            throw new Refusal(CarryRefusal.PERSON_NEEDED);
        }
        if (because.isBlank()) {
            throw new Refusal(CarryRefusal.REASON_NEEDED);
        }
    }

    /** What was carried already stays where it is. */
    public String withdraw(Doing doing, UUID id) {
        return entrance.changeOnce(doing, change -> {
            Grant grant = grants.findOfForce(change, id).orElseThrow(() -> new Refusal(CarryRefusal.NO_SUCH_GRANT));
            grants.withdraw(change, id);
            change.logged("carry.grant.withdrawn", "plan/" + grant.reference(), Map.of("person", grant.person()));
            return ADDRESS;
        });
    }
}
