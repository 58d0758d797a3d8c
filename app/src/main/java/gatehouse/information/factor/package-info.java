/**
 * What else bears on the event: a concurrent event, protest, works, travel, an anniversary.
 *
 * <p>Refuses a factor that does not say what it is; what it does to the plan may stay unknown, and is then listed.
 */
package gatehouse.information.factor;
