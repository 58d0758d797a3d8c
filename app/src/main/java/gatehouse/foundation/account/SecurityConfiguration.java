package gatehouse.foundation.account;

import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.web.FormKeys;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Routes;
import gatehouse.foundation.web.SignedIn;

/**
 * How requests are let in. Nothing is open but what declares itself open; the rest needs someone signed in, and what
 * that person may do is decided where it is done.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain security(HttpSecurity http, Routes routes, SessionEnded ended) throws Exception {
        http.securityContext(context -> context.securityContextRepository(new PersonInSession()))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(new CsrfInSession()).ignoringRequestMatchers(routes::hasOwnProof))
                .authorizeHttpRequests(all -> all.anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(routes.isPublic(asked.getRequest())
                                || SignedIn.in(asked.getRequest()).isPresent())))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(ended).accessDeniedHandler(ended))
                .addFilterBefore(new SignedOutUploads(routes), CsrfFilter.class)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** The cookie bears the prefix that binds it to this host wherever the browser speaks TLS to us. */
    @Bean
    CookieSerializer cookie(@Value("${gatehouse.tls:false}") boolean tls) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(tls ? "__Host-gatehouse" : "gatehouse");
        cookie.setUseSecureCookie(tls);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    SessionEnded sessionEnded(FormKeys keys, KeptForms kept) {
        return new SessionEnded(keys, kept);
    }

    @Bean
    KeptForms keptForms(Database database, Entrance entrance) {
        return new KeptForms(database, entrance);
    }

    @Bean
    SignInService signInService(Database database, AuditLog log, Entrance entrance) {
        return new SignInService(database, log, entrance);
    }

    @Bean
    WebMvcConfigurer keptFormsSent(KeptForms kept) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KeptFormSent(kept));
            }
        };
    }

    @Bean
    MenuLink accountsLink() {
        return new MenuLink(100, "Accounts", "/accounts", Set.of(Role.ADMINISTRATOR));
    }
}
