package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/**
 * The yardstick of saving: an endpoint for someone signed in, with the same security filters and the same sessions in
 * the same database, that inserts two rows and commits. And that of
 * handing in files: one that takes a form with files, and writes and syncs them.
 */
@Configuration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import(BareCommit.Endpoint.class)
class BareCommit {
    static final String TABLE = "create table bench_row (id bigint generated always as identity, words text)";
    static final String GRANT = "grant insert on bench_row to public";

    static ServletWebServerApplicationContext start(DataSource program) {
        return start(program, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The same, keeping files that are sent to it in this folder. */
    static ServletWebServerApplicationContext start(DataSource program, Path folder) {
        SpringApplication application = new SpringApplication(BareCommit.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("program", DataSource.class, () -> program, bean -> bean.setDestroyMethodName(null)));
        return (ServletWebServerApplicationContext) application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.servlet.multipart.max-request-size=100MB",
                "--bench.folder=" + folder);
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
        private final Path folder;

        Endpoint(DataSource program, @Value("${bench.folder}") Path folder) {
            this.folder = folder;
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

        @PostMapping("/uploads")
        String keep(MultipartRequest request) {
            request.getMultiFileMap().values().stream().flatMap(List::stream).forEach(this::keep);
            return "redirect:/rows";
        }

        private void keep(MultipartFile file) {
            try {
                Synced.write(folder, file.getBytes());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private void insert(String words) {
            sql.sql("insert into bench_row (words) values (:words)")
                    .param("words", words)
                    .update();
        }
    }
}
