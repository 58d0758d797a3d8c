/**
 * The published guidance, point by point, in our own words with its source named, and what a plan shows of each: the very
 * items, or that there is nothing. Worked out from a plan's contents, so that a kept version tells of itself what it told on
 * the day; it keeps nothing.
 *
 * <p>It refuses to call a point met. Whether what is there is enough is for a person to say.
 */
package gatehouse.action.guidance;
