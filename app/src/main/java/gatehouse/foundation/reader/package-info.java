/**
 * Files that people hand in, read: by separate processes with little memory, a time limit and no network, so that this
 * program never parses a stranger's file.
 *
 * <p>Refuses in a sentence whatever cannot be read, and then nothing of it was read.
 */
package gatehouse.foundation.reader;
