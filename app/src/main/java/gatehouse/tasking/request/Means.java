package gatehouse.tasking.request;

import java.util.Arrays;
import java.util.Optional;

/** How a request came in that somebody typed for another. */
enum Means {
    TELEPHONE("By telephone", "SPOKEN"),
    E_MAIL("By e-mail", "E_MAIL"),
    IN_PERSON("In person", "SPOKEN"),
    SHEET("On the blank sheet", "WRITTEN");

    private final String words;
    private final String inTasking;

    Means(String words, String inTasking) {
        this.words = words;
        this.inTasking = inTasking;
    }

    String words() {
        return words;
    }

    /** As the tasking of a plan says it. */
    String inTasking() {
        return inTasking;
    }

    static Optional<Means> find(String code) {
        return Arrays.stream(values())
                .filter(means -> means.name().equals(code))
                .findFirst();
    }
}
