/**
 * Bytes that mean one thing: JSON in the canonical form of RFC 8785, and hashes of it.
 *
 * <p>Refuses what has no one form: fractions, nulls, integers of 2^53 and beyond, halves of characters.
 */
package gatehouse.foundation.canonical;
