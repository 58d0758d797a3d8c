package gatehouse.options.measure;

import java.util.Arrays;
import java.util.Locale;

/** What a measure is meant to do to an attack. */
public enum Principle {
    DETER,
    DETECT,
    DELAY,
    MITIGATE,
    RESPOND;

    public String words() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String code) {
        return Arrays.stream(values()).anyMatch(one -> one.name().equals(code));
    }

    static String words(String code) {
        return isOne(code) ? valueOf(code).words() : code;
    }
}
