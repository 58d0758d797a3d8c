package gatehouse.foundation.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Option;

/** An account as it was typed. */
public record AccountForm(String force, String name, String post, String signInName, List<String> roles) {
    private static final int LONGEST = 120;

    public AccountForm {
        roles = List.copyOf(roles);
    }

    static AccountForm empty(List<Role> roles) {
        return new AccountForm("", "", "", "", roles.stream().map(Role::name).toList());
    }

    static AccountForm read(HttpServletRequest request) {
        return new AccountForm(
                typed(request, "force"),
                typed(request, "name"),
                typed(request, "post"),
                typed(request, "signInName").toLowerCase(Locale.ROOT),
                rolesIn(request));
    }

    static List<String> rolesIn(HttpServletRequest request) {
        String[] roles = request.getParameterValues("roles");
        return roles == null ? List.of() : new ArrayList<>(List.of(roles));
    }

    /** The roles named, leaving out what is no role. */
    static Set<Role> roles(List<String> codes) {
        return Arrays.stream(Role.values())
                .filter(role -> codes.contains(role.name()))
                .collect(Collectors.toSet());
    }

    public static List<Option> roleOptions() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), role.words()))
                .toList();
    }

    NewAccount wanted() {
        return new NewAccount(force, signInName, name, post, roles(roles));
    }

    Map<String, String> errors(boolean asksForce) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (asksForce) {
            check(errors, "force", force, "Say which force this is.");
        }
        check(errors, "name", name, "Say the person's name.");
        if (post.length() > LONGEST) {
            errors.put("post", "Use at most 120 characters.");
        }
        check(errors, "signInName", signInName, "Say what the person types to sign in.");
        if (!errors.containsKey("signInName") && !signInName.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.@_'-]*")) {
            errors.put("signInName", "Use letters, digits, and . - _ ' @ only, with no spaces.");
        }
        if (roles(roles).isEmpty()) {
            errors.put("roles", "Choose at least one role.");
        }
        return errors;
    }

    private static void check(Map<String, String> errors, String field, String value, String missing) {
        if (value.isEmpty()) {
            errors.put(field, missing);
        } else if (value.length() > LONGEST) {
            errors.put(field, "Use at most 120 characters.");
        }
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
