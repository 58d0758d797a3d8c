/**
 * The day of the event: what must be in place, by place and time, what was seen of it, which risks rise by what is not
 * there, and the stand-down. Refuses checks of published facts and after the stand-down; the newest check of an item at a
 * place counts, and every earlier one stays.
 */
package gatehouse.action.eventday;
