/**
 * Receiving a version of another plan: the file is kept, read in the reader, shown with its anchors, and facts are
 * taken from it.
 *
 * <p>What was read is kept nowhere: the file is, and it is read anew; the last few stay in memory meanwhile. Refuses a file
 * that is not to be kept, in the reader's sentence, one that says it is SECRET, and one that was received already.
 */
package gatehouse.otherplans.received;
