package gatehouse.foundation.auditor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What the auditor asks of the log; every part may be empty.
 *
 * @param plan a plan's reference
 * @param person a sign-in name, or part of a name
 * @param action the code of an action, or the beginning of one
 * @param day as typed, 2026-06-27
 * @param before only entries with a lower number: the next page
 */
public record LogQuestion(String plan, String person, String action, String day, long before) {

    static LogQuestion read(HttpServletRequest request) {
        return new LogQuestion(
                typed(request, "plan"),
                typed(request, "person"),
                typed(request, "action"),
                typed(request, "day"),
                number(typed(request, "before")));
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!day.isEmpty() && date().isEmpty()) {
            errors.put("day", "Type the day as 2026-06-27.");
        }
        return errors;
    }

    Optional<LocalDate> date() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
