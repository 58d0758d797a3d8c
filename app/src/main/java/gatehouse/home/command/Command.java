package gatehouse.home.command;

import java.util.List;

/** One thing that the program does when it is named on the command line. */
interface Command {

    /** The word that names it. */
    String name();

    /** What may follow its name, as help shows it; empty for none. */
    String arguments();

    /** What it does, in a line that begins with a verb. */
    String purpose();

    /** The options that it takes beside those of every command. */
    List<Option> options();

    /** Does it and prints what it did; throws {@link CommandProblem}, or whatever refusal a room has. */
    void run(Given given, Screen screen);

    /**
     * An option.
     *
     * @param value what follows it, as help shows it; empty for none
     */
    record Option(String name, String value, String purpose) {
        static final Option DATA = new Option("data", "DIR", "the data folder; ~/.gatehouse if not given");
        static final Option HELP = new Option("help", "", "show this");
    }
}
