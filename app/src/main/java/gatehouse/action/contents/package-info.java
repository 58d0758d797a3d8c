/**
 * The whole of a plan read in one transaction: what a version keeps, what is compared, exported and set in type.
 *
 * <p>Refuses a kept body whose format it does not know.
 */
package gatehouse.action.contents;
