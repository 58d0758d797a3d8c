package gatehouse.home.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.account.AccountService;
import gatehouse.foundation.account.LinkService;
import gatehouse.foundation.account.NewAccount;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.TestDatabase;

/**
 * The whole program, answering on a port of its own with a database of its own, in a small named world: a force, and
 * whichever people a test asks for.
 */
public final class RunningProgram implements AutoCloseable {
    public static final String PASSWORD = "carriage lantern osprey";
    public static final String FORCE = "Northshire Police";

    private final TestDatabase database = TestDatabase.fresh();
    private final ServletWebServerApplicationContext context;
    private int people;

    private RunningProgram(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putIfAbsent("gatehouse.files", temporaryFolder());
        all.put("server.port", 0);
        all.put("server.address", "127.0.0.1");
        this.context = (ServletWebServerApplicationContext) WebProgram.start(database.program(), all);
        sql("insert into force (id, name) values (:id, :name)", Map.of("id", Identity.next(), "name", FORCE));
    }

    public static RunningProgram start() {
        return new RunningProgram(Map.of());
    }

    public static RunningProgram start(Map<String, Object> settings) {
        return new RunningProgram(settings);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    /** Any part of the program. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabase database() {
        return database;
    }

    /** As the program role. */
    public JdbcClient sql() {
        return JdbcClient.create(database.program());
    }

    /** A browser in which nobody is signed in. */
    public Browser browser() {
        return new Browser(address());
    }

    /** An account with a password, of a person whom the test need not name. */
    public Account account(Role... roles) {
        people++;
        return account("PC Number " + people, roles);
    }

    public Account account(String name, Role... roles) {
        Set<Role> held = new LinkedHashSet<>(Arrays.asList(roles));
        String signInName = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        AccountService.WithLink made =
                part(AccountService.class).add(command(), new NewAccount("", signInName, name, "", held));
        part(LinkService.class).setPassword(made.link().replace("/set-password/", ""), PASSWORD);
        return made.account();
    }

    /** A browser in which this person has signed in. */
    public Browser signedIn(Account account) {
        Browser browser = browser();
        browser.signIn(account.signInName(), PASSWORD);
        return browser;
    }

    /** A new person with these roles, signed in. */
    public Browser person(Role... roles) {
        return signedIn(account(roles));
    }

    /** A plan with nothing in it and nobody on it. */
    public UUID plan(String name) {
        UUID plan = Identity.next();
        sql("""
                insert into plan (id, force_id, reference, name, subject, marking, zone, scale, author, created_at)
                select :id, id, 'T-' || right(:id::text, 6), :name, 'EVENT', 'OFFICIAL-SENSITIVE', 'Europe/London',
                    'GATEHOUSE-4X4/1', name, now()
                from force
                """, Map.of("id", plan, "name", name));
        sql(
                "insert into plan_form (id, plan_id, form, set_by, set_at) values (:id, :plan, 'FULL', 'a test', now())",
                Map.of("id", Identity.next(), "plan", plan));
        return plan;
    }

    public void join(UUID plan, Account account, Capacity capacity) {
        sql("""
                insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)
                values (:id, :plan, :person, :capacity, 'a test', now())
                """, Map.of("id", Identity.next(), "plan", plan, "person", account.id(), "capacity", capacity.name()));
    }

    /** What the account command does things as. */
    public static Doing command() {
        return Doing.byCommand("a test", Action.ACCOUNT_MANAGE, Optional.empty());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static String temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("gatehouse-files");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void sql(String statement, Map<String, ?> parameters) {
        sql().sql(statement).params(parameters).update();
    }
}
