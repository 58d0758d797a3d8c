package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** A password as it was chosen, typed twice; never given back. */
record NewPassword(String password, String again) {
    static final String PASSWORD = "newPassword";
    static final String AGAIN = "newPasswordAgain";

    Map<String, String> errors(String signInName) {
        Map<String, String> errors = new LinkedHashMap<>();
        PasswordRules.problem(password, signInName).ifPresent(problem -> errors.put(PASSWORD, problem));
        if (errors.isEmpty() && !password.equals(again)) {
            errors.put(AGAIN, "Type the same password twice.");
        }
        return errors;
    }
}
