/** The sentences we say no with. Each is a full sentence to the person, in a list that a test can name. */
package gatehouse.foundation.refusal;
