/**
 * What is done when something happens: the trigger someone would see, who decides, who acts.
 *
 * <p>Refuses an action that names no role, and a test that says not when it was.
 */
package gatehouse.options.contingency;
