package bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.AccountService;
import gatehouse.foundation.account.LinkService;
import gatehouse.foundation.account.NewAccount;
import gatehouse.home.command.WebProgram;
import gatehouse.plan.plan.MembershipService;
import gatehouse.record.export.PlanFileService;

/** The program on a scratch folder, answering, with a coordinator who is on every plan in it. */
final class Served implements AutoCloseable {
    static final String PASSWORD = "carriage lantern osprey";

    private final Scratch scratch = new Scratch();
    private final CountingSource source = new CountingSource(scratch.store().program());
    private final ServletWebServerApplicationContext server;
    private boolean hasPerson;

    Served() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        settings.put("gatehouse.files", scratch.files().toString());
        this.server = (ServletWebServerApplicationContext) WebProgram.start(source, settings);
    }

    Scratch scratch() {
        return scratch;
    }

    CountingSource source() {
        return source;
    }

    String address() {
        return "http://127.0.0.1:" + server.getWebServer().getPort();
    }

    /** A generated plan with the coordinator on it. */
    UUID plan(int items) {
        return plan(GeneratedPlan.of(items, "B-" + items));
    }

    /** A plan from its file, with the coordinator on it. */
    UUID plan(byte[] file) {
        UUID plan = server.getBean(PlanFileService.class)
                .load(doing(Action.PLAN_FILE), file, Optional.empty())
                .plan();
        if (!hasPerson) {
            account("pat.bench", "Insp Pat Bench");
            hasPerson = true;
        }
        join("pat.bench", plan, "COORDINATOR");
        return plan;
    }

    private void account(String signInName, String name) {
        String link = server.getBean(AccountService.class)
                .add(doing(Action.ACCOUNT_MANAGE), new NewAccount("", signInName, name, "", Set.of(Role.COORDINATOR)))
                .link();
        server.getBean(LinkService.class).setPassword(link.replace("/set-password/", ""), PASSWORD);
    }

    private void join(String signInName, UUID plan, String capacity) {
        server.getBean(MembershipService.class).add(doing(Action.PLAN_PEOPLE).on(plan), signInName, capacity);
    }

    /** The coordinator, signed in. */
    Visitor coordinator() {
        return signedIn("pat.bench");
    }

    /** Someone new, who is a deputy on this plan, signed in. */
    Visitor deputy(String signInName, UUID plan) {
        account(signInName, "Sgt " + signInName);
        join(signInName, plan, "DEPUTY");
        return signedIn(signInName);
    }

    private Visitor signedIn(String signInName) {
        Visitor visitor = new Visitor(address());
        Map<String, String> fields = Visitor.hidden(visitor.get("/sign-in"));
        fields.put("name", signInName);
        fields.put("password", PASSWORD);
        visitor.post("/sign-in", fields);
        return visitor;
    }

    private static Doing doing(Action action) {
        return Doing.byCommand("bench", action, Optional.empty());
    }

    @Override
    public void close() {
        server.close();
        scratch.close();
    }
}
