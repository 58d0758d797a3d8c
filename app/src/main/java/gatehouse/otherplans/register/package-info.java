/**
 * The register of the other plans as one page: what is missing of them first, then each with its versions.
 *
 * <p>Worked out anew from the plan's contents and kept nowhere.
 */
package gatehouse.otherplans.register;
