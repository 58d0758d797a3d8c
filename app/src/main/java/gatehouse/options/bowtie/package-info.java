/**
 * The bow-tie of one assessment: what would deter, detect and delay on one side, what would mitigate, respond and what is
 * done if it happens on the other, each as decided and delivered.
 *
 * <p>Refuses to leave a path without a word: one that nothing guards says so.
 */
package gatehouse.options.bowtie;
