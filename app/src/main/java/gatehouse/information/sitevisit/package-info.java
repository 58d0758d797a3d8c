/**
 * Site visits: prepared with prompts that this plan's places and methods call for, answered on the ground, with
 * photographs, and each observation turned into something or into nothing with a reason.
 *
 * <p>Refuses a file that is no picture and a photograph without its place in words. Nothing here blocks anything: what
 * is not answered and what nothing followed from are listed as missing.
 */
package gatehouse.information.sitevisit;
