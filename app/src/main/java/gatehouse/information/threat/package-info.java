/**
 * What the threat is assessed to be, by whom, as at when, and as agreed with the commander.
 *
 * <p>Refuses "no specific threat known" without the reason why security is still advised, and an assessment that ends
 * before it was made.
 */
package gatehouse.information.threat;
