/**
 * The look that a force gives its Word documents: its own template's styles, and what stands in its header and footer.
 *
 * <p>Refuses a template that points at anything outside itself, runs anything, or holds anything but words, plain pictures
 * and the few fields that are listed.
 */
package gatehouse.output.template;
