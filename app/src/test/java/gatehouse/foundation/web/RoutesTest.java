package gatehouse.foundation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each planted controller lies in this class alone, which no scan for parts takes in. */
class RoutesTest {
    static final class Declared {
        @GetMapping("/declared")
        @Does(Action.OWN_PAGES)
        void look(Doing doing) {
            assertThat(doing).isNotNull();
        }
    }

    static final class Undeclared {
        @GetMapping("/undeclared")
        void look() {
            assertThat(this).isNotNull();
        }
    }

    abstract static class General<T> {
        @GetMapping("/general")
        @Does(Action.OWN_PAGES)
        void look(T what) {
            assertThat(what).isNotNull();
        }
    }

    static final class OverridesUndeclared extends General<String> {
        @Override
        @GetMapping("/general")
        void look(String what) {
            assertThat(what).isNotNull();
        }
    }

    static final class PlanWithoutPlan {
        @GetMapping("/somewhere/{id}")
        @Does(Action.PLAN_SEE)
        void look(@PathVariable UUID id) {
            assertThat(id).isNotNull();
        }
    }

    static final class OpenToNobodyInParticular {
        @GetMapping("/open")
        @Does(Action.PUBLIC)
        void look(Doing doing) {
            assertThat(doing).isNotNull();
        }
    }

    @Test
    void what_declares_itself_is_listed() {
        assertThat(routes(new Declared()).all())
                .containsExactly(new Routes.Route("GET", "/declared", Action.OWN_PAGES));
    }

    @Test
    void an_address_that_does_not_say_what_it_does_keeps_the_program_from_starting() {
        assertThatThrownBy(() -> routes(new Undeclared()))
                .hasMessageContaining("Undeclared.look does not declare what it does");
    }

    @Test
    void one_that_overrides_a_declared_one_must_declare_itself() {
        assertThatThrownBy(() -> routes(new OverridesUndeclared()))
                .hasMessageContaining("OverridesUndeclared.look does not declare what it does");
    }

    @Test
    void what_is_done_to_a_plan_names_the_plan_in_its_address() {
        assertThatThrownBy(() -> routes(new PlanWithoutPlan())).hasMessageContaining("must hold {plan}");
    }

    @Test
    void what_is_open_to_anyone_takes_nobodys_doing() {
        assertThatThrownBy(() -> routes(new OpenToNobodyInParticular())).hasMessageContaining("open to anyone");
    }

    @Test
    void addresses_of_any_other_kind_keep_the_program_from_starting() {
        SimpleUrlHandlerMapping other = new SimpleUrlHandlerMapping(Map.of("/files/**", new Object()));
        other.setApplicationContext(context());

        assertThatThrownBy(() -> new Routes(mapping(new Declared()), List.of(other)).afterSingletonsInstantiated())
                .hasMessageContaining("Addresses that declare nothing");
    }

    private static Routes routes(Object controller) {
        RequestMappingHandlerMapping mapping = mapping(controller);
        Routes routes = new Routes(mapping, List.<HandlerMapping>of(mapping));
        routes.afterSingletonsInstantiated();
        return routes;
    }

    private static RequestMappingHandlerMapping mapping(Object controller) {
        GenericWebApplicationContext context = context();
        context.getBeanFactory().registerSingleton("planted", controller);
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping() {
            @Override
            protected boolean isHandler(Class<?> type) {
                return type == controller.getClass() || super.isHandler(type);
            }
        };
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return mapping;
    }

    private static GenericWebApplicationContext context() {
        GenericWebApplicationContext context = new GenericWebApplicationContext();
        context.refresh();
        return context;
    }
}
