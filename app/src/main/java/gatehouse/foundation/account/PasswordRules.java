package gatehouse.foundation.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What a password must be. Long rather than odd: three words that nobody else would put together. */
public final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /** What is wrong with a password that this person chose, if anything. */
    public static Optional<String> problem(String password, String signInName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("Use at least 12 characters, and at most 200. Three words that do not belong together"
                    + " are easy to remember.");
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("Use more different characters.");
        }
        if (!signInName.isEmpty() && password.toLowerCase(Locale.ROOT).contains(signInName)) {
            return Optional.of("Leave your sign-in name out of your password.");
        }
        return Optional.empty();
    }

    /** The same password however the keyboard composed its accents. */
    static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}
