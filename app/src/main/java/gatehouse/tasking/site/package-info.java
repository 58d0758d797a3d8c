/**
 * The places of the event: who owns each, who controls it, and who leads on its security in each phase.
 *
 * <p>Refuses a zone without a name; a zone that nobody leads is never refused, it is listed as missing.
 */
package gatehouse.tasking.site;
