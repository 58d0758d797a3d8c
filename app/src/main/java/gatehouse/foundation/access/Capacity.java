package gatehouse.foundation.access;

import java.util.Set;

/** What a person is to one plan. Nobody has two on one plan, so an author can never be its endorser. */
public enum Capacity {
    COORDINATOR("CT security coordinator", Set.of(Role.COORDINATOR)),
    DEPUTY("Deputy coordinator", Set.of(Role.COORDINATOR)),
    MENTOR("Mentor", Set.of(Role.COORDINATOR)),
    ENDORSER("Endorser", Set.of(Role.STRATEGIC_COMMANDER, Role.POLICE_LEAD)),
    TACTICAL("Tactical commander", Set.of(Role.TACTICAL_COMMANDER)),
    OPERATIONAL("Operational commander", Set.of(Role.OPERATIONAL_COMMANDER)),
    LOGGIST("Loggist", Set.of(Role.LOGGIST)),
    READER(
            "Reader",
            Set.of(
                    Role.AUDITOR,
                    Role.DISCLOSURE_OFFICER,
                    Role.REGIONAL_LEAD,
                    Role.COORDINATOR,
                    Role.STRATEGIC_COMMANDER,
                    Role.TACTICAL_COMMANDER)),
    /** Sees the findings about their own plan, and nothing else of this one. */
    PLAN_OWNER("Owner of another plan", Set.of(Role.PLAN_OWNER, Role.PARTNER, Role.TACTICAL_COMMANDER));

    private final String words;
    private final Set<Role> openTo;

    Capacity(String words, Set<Role> openTo) {
        this.words = words;
        this.openTo = openTo;
    }

    public String words() {
        return words;
    }

    /** The roles of which a person must hold one to be this. */
    public Set<Role> openTo() {
        return openTo;
    }
}
