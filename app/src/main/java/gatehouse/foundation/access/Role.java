package gatehouse.foundation.access;

/** What a person may be asked to be, force-wide. What they are to one plan is their {@link Capacity} on it. */
public enum Role {
    COORDINATOR("CT security coordinator"),
    STRATEGIC_COMMANDER("Strategic commander"),
    POLICE_LEAD("Other police lead, or person in charge"),
    TACTICAL_COMMANDER("Tactical commander"),
    OPERATIONAL_COMMANDER("Operational commander"),
    REGIONAL_LEAD("Regional lead"),
    PLAN_OWNER("Owner of another plan"),
    PARTNER("Partner"),
    LOGGIST("Loggist"),
    AUDITOR("Auditor"),
    DISCLOSURE_OFFICER("Disclosure officer"),
    RECORDS_MANAGER("Records manager"),
    ADMINISTRATOR("Administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
