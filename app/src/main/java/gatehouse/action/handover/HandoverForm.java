package gatehouse.action.handover;

/**
 * What was typed to hand a plan over.
 *
 * @param stays what whoever leaves is to be from then: nothing, DEPUTY or READER
 */
public record HandoverForm(String to, String stays, String note) {}
