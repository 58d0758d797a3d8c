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
        Serving.until(given, screen, (rooms, address) -> welcome(new DemoWorld(rooms).make(), address, screen));
    }

    private static void welcome(List<String> people, String address, Screen screen) {
        screen.say("");
        if (people.isEmpty()) {
            screen.say("The people of the demonstration were made before, and their passwords were printed then. For"
                    + " another one: account reset SIGN-IN-NAME, in another window, with the same --data.");
        } else {
            screen.say("Made-up people, with passwords that are printed this once:");
            people.forEach(screen::say);
        }
        screen.say("");
        screen.say("Look first: sign in at " + address + " as tom.halloran and open Harbour Day, then its Coverage,"
                + " Needed to verified, Options compared and Plans laid together; then as ruth.adeyemi, who decides; then as helen.voss, who"
                + " reads the log of who looked at what.");
        screen.say("Ctrl+C stops it. What you change is kept for the next time.");
    }
}
