package gatehouse.foundation.web;

import java.util.List;

import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import gatehouse.foundation.database.Database;

/** How this room's parts are put together. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    FormKeys formKeys(Database database) {
        byte[] secret =
                database.inTransaction(transaction -> new ServerSecretRepository().get(transaction.sql(), "form-key"));
        return new FormKeys(secret);
    }

    @Bean
    Pages pages(FormKeys keys, Assets assets, List<MenuLink> menu, List<Unread> unread) {
        return new Pages(keys, assets, menu, unread);
    }

    @Bean
    Routes routes(RequestMappingHandlerMapping requestMappingHandlerMapping, List<HandlerMapping> all) {
        return new Routes(requestMappingHandlerMapping, all);
    }

    @Bean
    FilterRegistrationBean<FrontDoor> frontDoor(Faults faults, Pages pages) {
        FilterRegistrationBean<FrontDoor> door = new FilterRegistrationBean<>(new FrontDoor(faults, pages));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }

    @Bean
    ErrorPageRegistrar errorPage() {
        return pages -> pages.addErrorPages(new ErrorPage(Faults.ERROR_PAGE));
    }

    @Bean
    WebMvcConfigurer webParts(FormKeys keys, Pages pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FormGate(keys));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new DoingArgument());
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(pages);
            }
        };
    }
}
