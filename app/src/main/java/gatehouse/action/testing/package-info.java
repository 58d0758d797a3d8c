/**
 * Tests of a plan before the day: peer reviews with their comments, exercises, and what each measure, contingency and
 * assumption did when it was tried.
 *
 * <p>Refuses a reviewer who is not separate from the event without the reason, and a comment that changes nothing and is not
 * answered.
 */
package gatehouse.action.testing;
