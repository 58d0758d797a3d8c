package gatehouse.foundation.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.refusal.Refusal;

/** Gives a handler method who is asking, what its address does, and to which plan. */
final class DoingArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Doing.class;
    }

    @Override
    public Doing resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest web,
            WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        SignedIn who = SignedIn.in(request).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
        Does does = parameter.getMethodAnnotation(Does.class);
        Doing doing = Doing.byPerson(who.person(), who.session(), does.value(), plan(request));
        return FormGate.use(request).map(doing::using).orElse(doing);
    }

    private static Optional<UUID> plan(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Optional.ofNullable(variables)
                .map(all -> (String) all.get("plan"))
                .map(DoingArgument::identity);
    }

    private static UUID identity(String typed) {
        try {
            UUID id = UUID.fromString(typed);
            if (id.toString().equals(typed)) {
                return id;
            }
        } catch (IllegalArgumentException notOne) {
            throw new Refusal(AccessRefusal.NOT_HERE);
        }
        throw new Refusal(AccessRefusal.NOT_HERE);
    }
}
