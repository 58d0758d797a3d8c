package gatehouse.information.sitevisit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How large a photograph is shown: its longest side, in pixels. */
public enum Size {
    /** Beside what was seen. */
    SMALL(480),
    /** Alone on a page, and in documents. */
    LARGE(1400);

    private final int longest;

    Size(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    /** As addresses say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Size> find(String code) {
        return Stream.of(values()).filter(size -> size.code().equals(code)).findFirst();
    }
}
