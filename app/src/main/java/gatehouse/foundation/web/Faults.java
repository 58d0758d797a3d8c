package gatehouse.foundation.web;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;

/**
 * What a person is told when something was thrown. A refusal speaks for itself. Anything else is a fault: undone,
 * logged once under a reference, and the page shows only the reference. What was typed comes back with every answer.
 */
@ControllerAdvice
@org.springframework.stereotype.Controller
final class Faults {
    static final String ERROR_PAGE = "/error";
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final List<String> STORE_IS_OUT = List.of("08", "53", "57P", "58");

    /** What the container itself refuses, before it reaches us. */
    @RequestMapping(ERROR_PAGE)
    @Does(Action.PUBLIC)
    Page containerRefused(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return thrown == null ? refused(ofStatus(status == null ? 404 : status), request) : answer(thrown, request);
    }

    /** Nobody is told anything when the browser has gone away. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void browserGone(Exception gone) {
        LOG.debug("The browser did not wait", gone);
    }

    /** What to answer to something thrown. */
    @ExceptionHandler(Throwable.class)
    Page answer(Throwable thrown, HttpServletRequest request) {
        for (Throwable cause : causes(thrown)) {
            if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) {
                LOG.debug("The browser did not wait", thrown);
                return refused(WebRefusal.NOT_UNDERSTOOD, request);
            }
            if (cause instanceof Refusal refusal) {
                return page(refusal.reason().status(), refusal.getMessage(), "", refusal.marking(), request);
            }
            if (cause instanceof MethodArgumentTypeMismatchException) {
                return refused(AccessRefusal.NOT_HERE, request);
            }
            if (cause instanceof ErrorResponse spring) {
                return refused(ofStatus(spring.getStatusCode().value()), request);
            }
            if (cause instanceof InvalidParameterException broken) {
                return refused(ofStatus(broken.getErrorCode()), request);
            }
        }
        return fault(thrown, request);
    }

    private static Page fault(Throwable thrown, HttpServletRequest request) {
        String reference = HexFormat.of().withUpperCase().formatHex(Identity.random(4));
        LOG.error("Fault {} in {} {}", reference, request.getMethod(), request.getRequestURI(), thrown);
        if (causes(thrown).stream().anyMatch(Faults::isStoreOut)) {
            Refusal.Reason out = request.getMethod().equals("GET") ? WebRefusal.CANNOT_READ : WebRefusal.CANNOT_KEEP;
            return page(out.status(), out.sentence(), reference, "", request);
        }
        return page(
                500,
                "Something went wrong on our side, and nothing of it was kept. It is logged under the reference below.",
                reference,
                "",
                request);
    }

    private static Page refused(Refusal.Reason reason, HttpServletRequest request) {
        return page(reason.status(), reason.sentence(), "", "", request);
    }

    private static Page page(
            int status, String sentence, String reference, String marking, HttpServletRequest request) {
        boolean sent = !request.getMethod().equals("GET") && status != WebRefusal.TOO_LARGE.status();
        Typed typed = sent ? Typed.in(request) : new Typed(Map.of());
        Map<String, Object> shown = Map.of(
                "sentence", sentence,
                "reference", reference,
                "marking", marking,
                "typed", typed,
                "again", again(request, status),
                "heading", heading(status, typed));
        return Page.of("gatehouse/foundation/web/refused", shown).status(status);
    }

    /** The form's own keys as they were sent, so that sending it again is still the same form; else none. */
    private static Map<String, String> again(HttpServletRequest request, int status) {
        if (request.getMethod().equals("GET") || status < 500) {
            return Map.of();
        }
        String use = request.getParameter(Typed.USE);
        String csrf = request.getParameter(Typed.CSRF);
        return use == null || csrf == null ? Map.of() : Map.of(Typed.USE, use, Typed.CSRF, csrf);
    }

    private static String heading(int status, Typed typed) {
        if (status == WebRefusal.TOO_LARGE.status()) {
            return "Too large to take";
        }
        boolean missing = status == AccessRefusal.NOT_HERE.status() || status == WebRefusal.NO_SUCH_METHOD.status();
        return missing && typed.isEmpty() ? "Not found" : "Not done";
    }

    private static Refusal.Reason ofStatus(int status) {
        return switch (status) {
            case 404 -> AccessRefusal.NOT_HERE;
            case 405 -> WebRefusal.NO_SUCH_METHOD;
            case 413 -> WebRefusal.TOO_LARGE;
            default -> WebRefusal.NOT_UNDERSTOOD;
        };
    }

    private static boolean isStoreOut(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STORE_IS_OUT.stream().anyMatch(sql.getSQLState()::startsWith));
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
