/**
 * The catalogue of measures: shipped, then added to, reworded and retired by a force with its history, and looked up for
 * an assessment. Refuses to invent what a force has not stated, and to set ratings of two standards side by side.
 */
package gatehouse.options.measure;
