/**
 * The door: which address does what, who is asking, the page around every page, and the parts that forms are made of.
 *
 * <p>Refuses to start while an address does not declare what it does, and every form without its key.
 */
package gatehouse.foundation.web;
