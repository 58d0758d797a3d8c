package gatehouse.home.command;

import java.util.List;

/** Answers browsers until it is told to stop. */
final class ServeCommand implements Command {
    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String purpose() {
        return "answer browsers until it is stopped";
    }

    @Override
    public List<Option> options() {
        return Listening.OPTIONS;
    }

    @Override
    public void run(Given given, Screen screen) {
        given.noMoreWords(0);
        Serving.until(given, screen, (server, address) -> {});
    }
}
