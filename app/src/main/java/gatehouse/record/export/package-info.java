/**
 * A whole plan as one file, out and in: its content, its kept versions byte for byte, and what was done with them.
 *
 * <p>Refuses a file with anything wrong in it, names every fault at once with its place and a sentence, and then has
 * changed nothing.
 */
package gatehouse.record.export;
