package gatehouse.bench;

import javax.sql.DataSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The yardstick of saving: an endpoint for someone signed in, with the same security filters and the same sessions in
 * the same database, that inserts two rows and commits.
 */
@Configuration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import(BareCommit.Endpoint.class)
class BareCommit {
    static final String TABLE = "create table bench_row (id bigint generated always as identity, words text)";
    static final String GRANT = "grant insert on bench_row to public";

    static ServletWebServerApplicationContext start(DataSource program) {
        SpringApplication application = new SpringApplication(BareCommit.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("program", DataSource.class, () -> program, bean -> bean.setDestroyMethodName(null)));
        return (ServletWebServerApplicationContext) application.run("--server.port=0", "--server.address=127.0.0.1");
    }

    static Visitor signedIn(ServletWebServerApplicationContext server) {
        Visitor visitor =
                new Visitor("http://127.0.0.1:" + server.getWebServer().getPort());
        java.util.Map<String, String> fields = Visitor.hidden(visitor.get("/login"));
        fields.put("username", "pat");
        fields.put("password", "bench");
        visitor.post("/login", fields);
        return visitor;
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                User.withUsername("pat").password("{noop}bench").roles("USER").build());
    }

    /** Its one page and its one form. */
    @Controller
    static class Endpoint {
        private final JdbcClient sql;
        private final TransactionTemplate transactions;

        Endpoint(DataSource program) {
            this.sql = JdbcClient.create(program);
            this.transactions = new TransactionTemplate(new JdbcTransactionManager(program));
        }

        @GetMapping("/rows")
        @ResponseBody
        String page(org.springframework.security.web.csrf.CsrfToken csrf) {
            return "<input type=\"hidden\" name=\"_csrf\" value=\"" + csrf.getToken() + "\">";
        }

        @PostMapping("/rows")
        String add(@RequestParam("words") String words) {
            transactions.executeWithoutResult(status -> {
                insert(words);
                insert(words);
            });
            return "redirect:/rows";
        }

        private void insert(String words) {
            sql.sql("insert into bench_row (words) values (:words)")
                    .param("words", words)
                    .update();
        }
    }
}
