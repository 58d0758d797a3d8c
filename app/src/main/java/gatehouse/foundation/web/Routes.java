package gatehouse.foundation.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;

/** Every address of the program with what it does. The program does not start while one of them does not say. */
public final class Routes implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping mapping;
    private final List<HandlerMapping> all;
    private List<Route> routes = List.of();
    private List<PathPattern> open = List.of();
    private List<Route> proving = List.of();

    /** One address and method. */
    public record Route(String method, String path, Action action) {}

    Routes(RequestMappingHandlerMapping mapping, List<HandlerMapping> all) {
        this.mapping = mapping;
        this.all = List.copyOf(all);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<RequestMappingInfo, HandlerMethod> handlers = mapping.getHandlerMethods();
        handlers.forEach(Routes::check);
        all.forEach(Routes::checkHoldsNothingElse);
        routes = routes(handlers);
        proving = routes(handlers.entrySet().stream()
                .filter(one -> one.getValue().hasMethodAnnotation(OwnProof.class))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        open = handlers.entrySet().stream()
                .filter(one -> action(one.getValue()).isPublic())
                .flatMap(one -> patterns(one.getKey()).stream())
                .toList();
    }

    private static List<Route> routes(Map<RequestMappingInfo, HandlerMethod> handlers) {
        return handlers.entrySet().stream()
                .flatMap(one -> patterns(one.getKey()).stream()
                        .flatMap(path -> methods(one.getKey()).stream()
                                .map(method -> new Route(method, path.getPatternString(), action(one.getValue())))))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    /** Whether what answers there checks by itself that a form came from our page. */
    public boolean hasOwnProof(HttpServletRequest request) {
        return proving.stream()
                .anyMatch(route -> route.method().equals(request.getMethod())
                        && route.path().equals(request.getRequestURI()));
    }

    /** In the order of their addresses. */
    public List<Route> all() {
        return routes;
    }

    /** Whether this address is open without an account. */
    public boolean isPublic(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return open.stream().anyMatch(pattern -> pattern.matches(path));
    }

    static boolean isDeclared(Object handler) {
        return handler instanceof HandlerMethod method && method.getMethod().isAnnotationPresent(Does.class);
    }

    private static Action action(HandlerMethod handler) {
        return handler.getMethod().getAnnotation(Does.class).value();
    }

    private static void check(RequestMappingInfo info, HandlerMethod handler) {
        Method method = handler.getMethod();
        require(method.isAnnotationPresent(Does.class), method, "does not declare what it does (@Does)");
        require(
                !info.getMethodsCondition().getMethods().isEmpty() || isErrorPage(info),
                method,
                "does not say by which HTTP method");
        Action action = action(handler);
        for (PathPattern path : patterns(info)) {
            require(
                    action.isOnPlan() == path.getPatternString().contains("{plan}"),
                    method,
                    "does " + action + ", so its address must " + (action.isOnPlan() ? "" : "not ") + "hold {plan}");
        }
        require(
                !action.isPublic() || !Arrays.asList(method.getParameterTypes()).contains(Doing.class),
                method,
                "is open to anyone, so there is no one whose Doing it could take");
    }

    private static void require(boolean holds, Method method, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(
                    method.getDeclaringClass().getName() + "." + method.getName() + " " + otherwise);
        }
    }

    private static void checkHoldsNothingElse(HandlerMapping other) {
        if (other instanceof AbstractUrlHandlerMapping urls
                && !urls.getHandlerMap().isEmpty()) {
            throw new IllegalStateException("Addresses that declare nothing: " + urls.getHandlerMap());
        }
    }

    private static boolean isErrorPage(RequestMappingInfo info) {
        return info.getPatternValues().equals(Set.of(Faults.ERROR_PAGE));
    }

    private static Set<PathPattern> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition().getPatterns();
    }

    private static List<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(RequestMethod::name).toList();
    }
}
