package gatehouse.action.handover;

/** What the regional lead typed to hand over the plans of a coordinator who no longer can. */
public record LeadForm(String from, String to, String reason) {}
