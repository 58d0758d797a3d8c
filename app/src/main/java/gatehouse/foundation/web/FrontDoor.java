package gatehouse.foundation.web;

import java.io.IOException;
import java.util.Base64;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import gatehouse.foundation.database.Identity;

/**
 * The outermost of what a request passes: words made fit to keep, the headers that bind the browser, and a last catch
 * for what goes wrong before any handler is reached.
 */
final class FrontDoor extends OncePerRequestFilter {
    private static final String NONCE = FrontDoor.class.getName() + ".nonce";

    private final Faults faults;
    private final Pages pages;

    FrontDoor(Faults faults, Pages pages) {
        this.faults = faults;
        this.pages = pages;
    }

    static String nonce(ServletRequest request) {
        return (String) request.getAttribute(NONCE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        String nonce = Base64.getEncoder().encodeToString(Identity.random(16));
        request.setAttribute(NONCE, nonce);
        bind(response, nonce);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        HttpServletRequest clean = new CleanRequest(request);
        try {
            chain.doFilter(clean, response);
        } catch (IOException | ServletException | RuntimeException | Error thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            response.resetBuffer();
            pages.write(faults.answer(thrown, clean), clean, response);
        }
    }

    private static void bind(HttpServletResponse response, String nonce) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'nonce-" + nonce + "'; style-src 'self'; img-src 'self';"
                        + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
                        + " require-trusted-types-for 'script'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()");
        response.setHeader("Cache-Control", "no-store");
    }
}
