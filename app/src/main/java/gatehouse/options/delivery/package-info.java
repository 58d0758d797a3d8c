/**
 * Whether what was recommended is there: who does it, by when, and how it stands; every report a row of its own.
 *
 * <p>Refuses a report of something verified, failed or withdrawn that does not say what was seen or why.
 */
package gatehouse.options.delivery;
