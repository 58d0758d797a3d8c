package gatehouse.home.command;

import java.io.PrintStream;

/** Where a command says what it does, and where what went wrong. */
record Screen(PrintStream out, PrintStream err) {

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println(line);
        err.flush();
    }
}
