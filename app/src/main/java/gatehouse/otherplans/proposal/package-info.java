/**
 * What a file that was read seems to say, laid before a person who accepts it, corrects it or passes over it.
 *
 * <p>Decides nothing: a proposal becomes a fact only by a person's hand, and its words are those of the page.
 */
package gatehouse.otherplans.proposal;
