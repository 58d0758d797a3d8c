/**
 * The commander's strategic intentions: the aim, the objectives in the commander's order and words, and the limits set.
 *
 * <p>Refuses an objective without its words: they are the commander's, taken down as they were given.
 */
package gatehouse.tasking.strategy;
