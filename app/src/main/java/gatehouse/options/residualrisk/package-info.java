/**
 * What is left when the recommendations have been decided on, and who is able to accept it.
 *
 * <p>Refuses another owner that is not named; acceptance is a row of its own, made by that owner.
 */
package gatehouse.options.residualrisk;
