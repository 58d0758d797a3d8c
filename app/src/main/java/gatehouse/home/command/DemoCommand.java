package gatehouse.home.command;

import java.util.List;

/** Serves a small named world with the worked example in it. */
final class DemoCommand implements Command {
    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String purpose() {
        return "serve with a few made-up people and the worked example, to look round";
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
