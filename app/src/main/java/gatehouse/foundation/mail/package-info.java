/**
 * E-mail through the force's own server, where it has set one. What is to be told is written in the transaction of what it
 * tells; one process of all sends it, and nothing twice.
 *
 * <p>Refuses an address that no mail could go to, and one outside the domains that the force allows. A letter holds a
 * reference and a link, never the words of a plan.
 */
package gatehouse.foundation.mail;
