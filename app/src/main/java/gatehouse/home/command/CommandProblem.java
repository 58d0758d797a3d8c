package gatehouse.home.command;

/** Why a command was not carried out, in a sentence to whoever typed it. */
final class CommandProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandProblem(String sentence) {
        super(sentence);
    }
}
