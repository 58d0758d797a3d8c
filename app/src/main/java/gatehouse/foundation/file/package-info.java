/**
 * Kept files: bytes that people handed in, in the data folder under a random name, with their hash in a row.
 *
 * <p>Refuses a file that is too large, and to hand out bytes that no longer match their hash.
 */
package gatehouse.foundation.file;
