/**
 * Sets documents: a small closed model of what is on the paper, and two setters of it, PDF and DOCX.
 *
 * <p>It knows nothing of plans. It refuses to fetch anything: what is not in the model is not on the paper.
 */
package gatehouse.output.document;
