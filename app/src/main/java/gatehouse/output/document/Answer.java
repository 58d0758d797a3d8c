package gatehouse.output.document;

/**
 * A question and what is known of it.
 *
 * @param loud a bold word before the answer, for example "NOT KNOWN"; empty when the question was answered
 */
public record Answer(String question, String loud, String words) {

    public static Answer of(String question, String words) {
        return new Answer(question, "", words);
    }

    public static Answer blank(String question, String loud, String why) {
        return new Answer(question, loud, why);
    }
}
