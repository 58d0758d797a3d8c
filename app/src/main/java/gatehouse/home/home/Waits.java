package gatehouse.home.home;

/** What can wait for a person on a plan, by what they are to it. */
public enum Waits {
    ENDORSE("Version %d waits for your endorsement", "/commander"),
    DECIDE("1 recommendation waits for your decision", "%d recommendations wait for your decision", "/commander"),
    ACCEPT("1 residual risk waits for your answer", "%d residual risks wait for your answer", "/commander"),
    CONFIRM(
            "1 record of what you decided waits for you to confirm it",
            "%d records of what you decided wait for you to confirm them",
            "/commander"),
    COSIGN("Version %d waits for you as mentor", "/versions/%d"),
    RETURNED("Version %d was returned", "/versions/%d"),
    ANSWER(
            "1 finding about your plan waits for an answer",
            "%d findings about your plan wait for an answer",
            "/findings-about-your-plan"),
    DEADLINE("The plan is not endorsed, and is", ""),
    COMMITMENTS(
            "1 commitment of a partner is not in place",
            "%d commitments of partners are not in place",
            "/partners-register"),
    SAID_DONE(
            "A partner says that 1 action is done: close it, or say what is left",
            "Partners say that %d actions are done: close them, or say what is left",
            "/actions-due"),
    SAID_OTHERWISE(
            "A partner cannot do 1 action, or gives a later day, or a day of its own",
            "Partners cannot do %d actions, or give later days, or days of their own",
            "/actions-due"),
    DELIVERY("1 accepted measure is not in place", "%d accepted measures are not in place", "/ledger"),
    REVIEW("1 accepted risk is to be looked at again", "%d accepted risks are to be looked at again", "/commander");

    private final String one;
    private final String many;
    private final String path;

    Waits(String words, String path) {
        this(words, words, path);
    }

    Waits(String one, String many, String path) {
        this.one = one;
        this.many = many;
        this.path = path;
    }

    String words(int number) {
        return (number == 1 ? one : many).formatted(number);
    }

    String path() {
        return path;
    }
}
