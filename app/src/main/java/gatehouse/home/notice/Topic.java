package gatehouse.home.notice;

import java.util.Arrays;
import java.util.Optional;

/** What a notice can be about; each can be turned down. */
public enum Topic {
    CHANGES("What others change in plans that you write", "1 change by others", "%d changes by others"),
    VERSIONS(
            "New versions of other plans that come in",
            "1 new version of another plan",
            "%d new versions of other plans"),
    ANSWERS(
            "What is frozen, decided, answered or delivered",
            "1 decision, answer, version or delivery",
            "%d decisions, answers, versions or deliveries");

    private final String asked;
    private final String one;
    private final String many;

    Topic(String asked, String one, String many) {
        this.asked = asked;
        this.one = one;
        this.many = many;
    }

    /** As the page of one's notices asks. */
    public String asked() {
        return asked;
    }

    /** How many there are, in words. */
    public String words(int count) {
        return (count == 1 ? one : many).formatted(count);
    }

    static Optional<Topic> find(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }
}
