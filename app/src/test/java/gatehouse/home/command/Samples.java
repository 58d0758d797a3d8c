package gatehouse.home.command;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.reader.MadePdf;

/** What stands for each variable of an address in {@link AccessMatrixTest}: of the plan that its people are on. */
final class Samples {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final RunningProgram program;
    private final UUID plan;
    private final Browser coordinator;
    private final Map<String, Supplier<String>> byName;

    Samples(RunningProgram program, UUID plan, Browser coordinator, Account owner) {
        this.program = program;
        this.plan = plan;
        this.coordinator = coordinator;
        SampleItems items = new SampleItems(plan, coordinator);
        items.visit();
        meeting();
        items.partner();
        items.lesson();
        items.exercise();
        String reference = reference();
        String assessment = assessment();
        String other = other();
        String received = received(other);
        String finding = finding();
        String raised = raised(other, finding, owner);
        String version = version();
        String sheet = sheet();
        String request = request();
        String account = program.account(Role.LOGGIST).id().toString();
        coordinator.post(
                "/plans/" + plan + "/log",
                Map.of("what", "The gate was shut", "_form", UUID.randomUUID().toString()));
        daily();
        this.byName = Map.ofEntries(
                Map.entry("entry", () -> "LOG-001"),
                Map.entry("daily", () -> "1"),
                Map.entry("lesson", () -> "LSN-001"),
                Map.entry("released", () -> "1"),
                Map.entry("test", () -> "EXR-001"),
                Map.entry("recommendation", () -> "REC-001"),
                Map.entry("plan", plan::toString),
                Map.entry("code", () -> "HVM01"),
                Map.entry("assessment", () -> assessment),
                Map.entry("visit", () -> "VIS-001"),
                Map.entry("partner", () -> "PAR-001"),
                Map.entry("observation", () -> "OBS-008"),
                Map.entry("photograph", () -> "PHO-001"),
                Map.entry("meeting", () -> "MTG-001"),
                Map.entry("action", () -> "ACT-001"),
                Map.entry("mail", () -> mail(owner)),
                Map.entry("size", () -> "small"),
                Map.entry("scale", () -> "GATEHOUSE-4X4"),
                Map.entry("edition", () -> "1"),
                Map.entry("other", () -> other),
                Map.entry("received", () -> received),
                Map.entry("page", () -> "1"),
                Map.entry("finding", () -> finding),
                Map.entry("rule", () -> "X06"),
                Map.entry("fnd", () -> raised),
                Map.entry("owner", () -> owner.id().toString()),
                Map.entry("kind", () -> "vulnerabilities"),
                Map.entry("reference", () -> reference),
                Map.entry("stage", () -> "assessment"),
                Map.entry("account", () -> account),
                Map.entry("membership", this::membership),
                Map.entry("capture", this::capture),
                Map.entry("file", this::file),
                Map.entry("number", () -> version),
                Map.entry("sheet", () -> sheet),
                Map.entry("version", () -> version),
                Map.entry("from", () -> version),
                Map.entry("to", () -> "draft"),
                Map.entry("token", () -> "x".repeat(43)),
                Map.entry("form", () -> UUID.randomUUID().toString()),
                Map.entry("document", () -> "concise"),
                Map.entry("type", () -> "pdf"),
                Map.entry("hash", () -> stylesheet().group(1)),
                Map.entry("grant", this::grant),
                Map.entry("request", () -> request),
                Map.entry("name", () -> "gatehouse.css"));
    }

    /** The address with something real in each of its places. */
    String fill(String address) {
        return VARIABLE.matcher(address).replaceAll(variable -> {
            Supplier<String> sample = byName.get(variable.group(1));
            if (sample == null) {
                throw new IllegalStateException("Samples has nothing that stands for {" + variable.group(1) + "}");
            }
            return sample.get();
        });
    }

    private String reference() {
        String made = coordinator
                .post("/plans/" + plan + "/vulnerabilities", Map.of("statement", "The gate stands open until eight"))
                .location();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private String assessment() {
        String made = coordinator
                .post(
                        "/plans/" + plan + "/method-assessments",
                        Map.of("name", "Vehicle at the gate", "category", "VAW", "applicability", "APPLICABLE"))
                .location();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    /** With an action that nobody in particular is to do. */
    private void meeting() {
        coordinator.post("/plans/" + plan + "/meetings", Map.of("name", "Planning group"));
        coordinator.post("/plans/" + plan + "/actions", Map.of("statement", "Ask for the key", "meeting", "MTG-001"));
    }

    /** That the server refused. */
    private String mail(Account owner) {
        UUID mail = UUID.randomUUID();
        program.sql()
                .sql("""
                        insert into mail (id, force_id, plan_id, about, once, recipient, subject, body, written_by, written_at)
                        values (:id, :force, :plan, 'ACT-001', :id::text, 'a@northshire.example', 'A', 'B', 'a test', now())
                        """)
                .param("id", mail)
                .param("force", owner.force())
                .param("plan", plan)
                .update();
        program.sql()
                .sql(
                        "insert into mail_state (mail_id, state, next_at, changed_at) values (:id, 'REFUSED', now(), now())")
                .param("id", mail)
                .update();
        return mail.toString();
    }

    private void daily() {
        String form = coordinator.get("/plans/" + plan + "/daily-reviews").body();
        String shown = form.replaceAll("(?s).*name=\"shown\" value=\"([0-9a-f]{64})\".*", "$1");
        coordinator.post(
                "/plans/" + plan + "/daily-reviews",
                Map.of("threat", "SAME", "outcome", "NO_CHANGE", "because", "A quiet night", "shown", shown));
    }

    private String version() {
        String made = coordinator
                .post("/plans/" + plan + "/versions", Map.of("reason", "To have one"))
                .location();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private String sheet() {
        String made = coordinator
                .post(
                        "/plans/" + plan + "/recommendations",
                        Map.of("statement", "Close the gate at six", "askedOf", "POLICE"))
                .location();
        String issued = coordinator
                .post(
                        "/plans/" + plan + "/decision-sheets",
                        Map.of("chosen", made.substring(made.lastIndexOf('/') + 1)))
                .location();
        return issued.substring(issued.lastIndexOf('/') + 1);
    }

    private String other() {
        String made = coordinator
                .post("/plans/" + plan + "/other-plans", Map.of("planTitle", "Traffic plan", "version", "1"))
                .location();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private String received(String other) {
        String made = coordinator
                .postFile(
                        "/plans/" + plan + "/other-plans/" + other + "/receiving",
                        Map.of("label", "2"),
                        "file",
                        "traffic.pdf",
                        MadePdf.ofPages(1))
                .location();
        return made.replaceAll(".*/(RCV-\\d+)/.*", "$1");
    }

    /** The register rests on version 1 of a plan of which version 2 came in. */
    private String finding() {
        return Pattern.compile("/cross-check/(X01-\\w+)")
                .matcher(coordinator.get("/plans/" + plan + "/cross-check").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** Raised with the owner, whose account is named for that plan. */
    private String raised(String other, String finding, Account owner) {
        String page =
                coordinator.get("/plans/" + plan + "/cross-check/" + finding).body();
        String on = Pattern.compile("name=\"on\" value=\"(\\w+)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        coordinator.post(
                "/plans/" + plan + "/cross-check/" + finding,
                Map.of("on", on, "settlement", "RAISED", "raisedWith", "Its owner"));
        coordinator.post(
                "/plans/" + plan + "/other-plans/" + other + "/owner",
                Map.of("account", owner.id().toString()));
        return "FND-001";
    }

    private String request() {
        String made = coordinator
                .post("/requests", Map.of("eventName", "Lantern Walk", "askedFor", "Somebody to look at the road"))
                .location();
        return made.replaceAll(".*/(RQ-\\d+).*", "$1");
    }

    private String membership() {
        program.join(plan, program.account(Role.LOGGIST), Capacity.LOGGIST);
        return newest("select id from plan_member where plan_id = :plan order by added_at desc limit 1");
    }

    /** Of somebody else: it opens nothing to whoever tries it. */
    private String grant() {
        UUID somebody = program.account(Role.COORDINATOR).id();
        program.sql().sql("""
                        insert into carry_grant (id, plan_id, person_id, because, granted_by, granted_at)
                        values (gen_random_uuid(), :plan, :person, 'Takes over', 'a test', now())
                        """).param("plan", plan).param("person", somebody).update();
        return newest("select id from carry_grant where plan_id = :plan and withdrawn_at is null"
                + " order by granted_at desc limit 1");
    }

    private String capture() {
        coordinator.post("/plans/" + plan + "/captures", Map.of("words", "Barriers late"));
        return newest("select id from capture where plan_id = :plan order by captured_at desc limit 1");
    }

    private String file() {
        coordinator.postFile("/plans/" + plan + "/captures", Map.of("words", ""), "file", "note.txt", new byte[] {1});
        return newest("select id from kept_file where plan_id = :plan order by kept_at desc limit 1");
    }

    private String newest(String query) {
        return program.sql()
                .sql(query)
                .param("plan", plan)
                .query(UUID.class)
                .single()
                .toString();
    }

    private MatchResult stylesheet() {
        return Pattern.compile("/assets/(\\w+)/gatehouse.css")
                .matcher(coordinator.get("/account").body())
                .results()
                .findFirst()
                .orElseThrow();
    }
}
