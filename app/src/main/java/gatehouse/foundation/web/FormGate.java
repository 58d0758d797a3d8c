package gatehouse.foundation.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import gatehouse.foundation.access.FormUse;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.refusal.Refusal;

/**
 * Lets no form of a signed-in person through without its one-use key, and notes what was sent with it; and none through
 * that is larger than a form may be.
 */
final class FormGate implements HandlerInterceptor {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String ATTRIBUTE = FormUse.class.getName();
    private static final long MOST_WORDS = 2L * 1024 * 1024;

    private final FormKeys keys;

    FormGate(FormKeys keys) {
        this.keys = keys;
    }

    /** The use being made of a form by this request; empty for a look. */
    static Optional<FormUse> use(HttpServletRequest request) {
        return Optional.ofNullable((FormUse) request.getAttribute(ATTRIBUTE));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (!SAFE.contains(request.getMethod()) && !takesLongPaste(handler) && words(request) > MOST_WORDS) {
            throw new Refusal(WebRefusal.TOO_LARGE);
        }
        Optional<SignedIn> who = SignedIn.in(request);
        if (!SAFE.contains(request.getMethod()) && who.isPresent() && Routes.isDeclared(handler)) {
            FormKeys.Key key = keys.read(request.getParameter(Typed.USE))
                    .orElseThrow(() -> new Refusal(WebRefusal.NOT_FROM_OUR_PAGE));
            if (!key.person().equals(who.get().person())) {
                Typed.withhold(request);
                throw new Refusal(WebRefusal.NOT_YOUR_FORM);
            }
            request.setAttribute(ATTRIBUTE, new FormUse(key.form(), digest(request)));
        }
        return true;
    }

    private static boolean takesLongPaste(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(LongPaste.class);
    }

    private static long words(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .mapToLong(String::length)
                .sum();
    }

    private static String digest(HttpServletRequest request) throws IOException, ServletException {
        Map<String, Object> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        sent.remove(Typed.CSRF);
        sent.remove(Typed.USE);
        List<String> files = new ArrayList<>();
        for (Part part : parts(request)) {
            if (part.getSubmittedFileName() != null) {
                files.add(part.getName() + "/" + Words.clean(part.getSubmittedFileName()) + "/" + hash(part));
            }
        }
        return Digest.hex(Digest.sha256(
                CanonicalJson.bytes(Map.of("path", request.getRequestURI(), "fields", sent, "files", files))));
    }

    private static Iterable<Part> parts(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? request.getParts() : List.of();
    }

    private static String hash(Part part) throws IOException {
        try (InputStream bytes = part.getInputStream();
                DigestInputStream read = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
            return Digest.hex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
