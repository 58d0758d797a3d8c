package gatehouse.foundation.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerMapping;

import gatehouse.foundation.access.Role;

/** What every page needs to know of the request it answers: who is here, where, and the keys of its forms. */
public final class Frame {
    /** Said at the box for captures, and by the room that keeps them. */
    public static final String NOTHING_TO_KEEP = "There is nothing to keep yet: type something, or choose a file.";

    private static final String EMPTY_CAPTURE = "capture=empty";

    private final HttpServletRequest request;
    private final FormKeys keys;
    private final Assets assets;
    private final List<MenuLink> menu;
    private final List<Unread> unread;

    Frame(HttpServletRequest request, FormKeys keys, Assets assets, List<MenuLink> menu, List<Unread> unread) {
        this.request = request;
        this.keys = keys;
        this.assets = assets;
        this.menu = menu;
        this.unread = unread;
    }

    public boolean isSignedIn() {
        return who().isPresent();
    }

    /** The person's name, empty if no one is signed in. */
    public String name() {
        return who().map(SignedIn::name).orElse("");
    }

    /** The person's roles in words, in their fixed order. */
    public String roles() {
        return who().stream()
                .flatMap(person -> person.roles().stream())
                .sorted()
                .map(Role::words)
                .collect(Collectors.joining(", "));
    }

    public List<NavLink> menu() {
        return who().map(person -> menu.stream()
                        .filter(link -> link.isFor(person))
                        .map(link -> link.seenFrom(path()))
                        .toList())
                .orElse(List.of());
    }

    /** How many notices this person has not seen; ask once for each page. */
    public int unread() {
        return who().map(person -> unread.stream()
                        .mapToInt(room -> room.of(person.person()))
                        .sum())
                .orElse(0);
    }

    /** The value of the hidden field that proves a form came from our page. */
    public String csrf() {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    /** A fresh one-use key: ask once for each form. */
    public String useKey() {
        return who().map(person -> keys.issue(person.person())).orElse("");
    }

    public String nonce() {
        return FrontDoor.nonce(request);
    }

    /** The address of a style sheet or script, changed whenever its bytes change. */
    public String asset(String name) {
        return assets.address(name);
    }

    public String path() {
        return request.getRequestURI();
    }

    /** Where to come back to after something beside the page's own business, such as a capture, was done. */
    public String back() {
        if (request.getMethod().equals("GET")) {
            String query = Arrays.stream(
                            Objects.toString(request.getQueryString(), "").split("&"))
                    .filter(part -> !part.isEmpty() && !part.equals(EMPTY_CAPTURE))
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? path() : path() + "?" + query;
        }
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables != null && variables.get("plan") != null ? "/plans/" + variables.get("plan") : "/";
    }

    /** The page of ours from which this was sent; empty where the browser does not say. */
    public String cameFrom() {
        String referer = Objects.toString(request.getHeader("Referer"), "");
        try {
            URI from = URI.create(referer);
            boolean ours = from.getRawAuthority() != null
                    && from.getRawAuthority().equals(request.getHeader("Host"))
                    && from.getRawPath().startsWith("/")
                    && !from.getRawPath().startsWith("//");
            return !ours ? "" : from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** Where to go to say, on the page a person was on, that there was nothing to capture. */
    public static String withNothingToKeep(String back) {
        return back + (back.contains("?") ? "&" : "?") + EMPTY_CAPTURE;
    }

    /** Whether an empty capture led here. */
    public boolean hadNothingToKeep() {
        String query = Objects.toString(request.getQueryString(), "");
        return List.of(query.split("&")).contains(EMPTY_CAPTURE);
    }

    private Optional<SignedIn> who() {
        return SignedIn.in(request);
    }
}
