/**
 * The briefing: what it says beside what the plan holds, who must have read it, and who has. Refuses a receipt for another
 * person that does not say how it is known.
 */
package gatehouse.action.briefing;
