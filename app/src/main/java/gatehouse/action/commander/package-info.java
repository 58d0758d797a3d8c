/**
 * The commander's page and the decision sheet: what needs a decision, worst and soonest first, on one side.
 *
 * <p>Refuses a sheet on which nothing is asked.
 */
package gatehouse.action.commander;
