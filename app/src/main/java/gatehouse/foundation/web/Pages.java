package gatehouse.foundation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes pages: each whole in memory first, so that a fault in its last line still gives a clean answer. */
final class Pages implements HandlerMethodReturnValueHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    /** A page that says that something is broken asks nothing more of what may be broken. */
    private static final int FAULT = 500;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "gatehouse.generated");
    private final FormKeys keys;
    private final Assets assets;
    private final List<MenuLink> menu;
    private final List<Unread> unread;

    Pages(FormKeys keys, Assets assets, List<MenuLink> menu, List<Unread> unread) {
        this.keys = keys;
        this.assets = assets;
        this.unread = List.copyOf(unread);
        this.menu = menu.stream()
                .sorted(Comparator.comparingInt(MenuLink::position))
                .toList();
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == Page.class;
    }

    @Override
    public void handleReturnValue(
            Object returned, MethodParameter type, ModelAndViewContainer model, NativeWebRequest web) {
        model.setRequestHandled(true);
        write(
                (Page) returned,
                web.getNativeRequest(HttpServletRequest.class),
                web.getNativeResponse(HttpServletResponse.class));
    }

    void write(Page page, HttpServletRequest request, HttpServletResponse response) {
        if (!page.location().isEmpty()) {
            response.setStatus(page.status());
            response.setHeader("Location", page.location());
            return;
        }
        Map<String, Object> shown = new HashMap<>(page.shown());
        shown.put("frame", new Frame(request, keys, assets, menu, page.status() < FAULT ? unread : List.of()));
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", shown, html);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        try {
            html.writeTo(response.getOutputStream());
        } catch (ClientAbortException | AsyncRequestNotUsableException left) {
            LOG.debug("The browser did not wait for its page", left);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
