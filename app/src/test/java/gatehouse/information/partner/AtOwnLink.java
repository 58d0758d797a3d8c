package gatehouse.information.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan with partners in an installation that has opened links of their own to them. */
abstract class AtOwnLink {
    static final String OWN = "/partner";
    private static final Pattern SECRET =
            Pattern.compile("<code class=\"secret\">https?://[^/]+(/partner/[^<]+)</code>");
    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([0-9a-f]{64})\"");

    static RunningProgram program;
    static Account author;
    static Browser coordinator;

    UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start(Map.of("gatehouse.partner-links", "true"));
        author = program.account("Jo Field", Role.COORDINATOR);
        coordinator = program.signedIn(author);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    void begin() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
    }

    String at(String path) {
        return "/plans/" + plan + path;
    }

    String page(String path) {
        return coordinator.get(at(path)).body();
    }

    void made(String path, Map<String, String> form) {
        assertThat(coordinator.post(at(path), form).status()).as(path).isEqualTo(303);
    }

    String link(String partner) {
        Browser.Answer shown = coordinator.post(at("/partners/" + partner + "/links"), Map.of("days", "7"));
        Matcher secret = SECRET.matcher(shown.body());
        assertThat(secret.find()).as(shown.body()).isTrue();
        return secret.group(1);
    }

    static Browser.Answer opened(Browser phone, String link) {
        return phone.postBare(link, Browser.keysIn(phone.get(link).body()));
    }

    static Browser.Answer answers(Browser phone, Map<String, String> typed) {
        return answers(phone, typed, "", new byte[0]);
    }

    static Browser.Answer answers(Browser phone, Map<String, String> typed, String name, byte[] file) {
        String page = phone.get(OWN).body();
        Map<String, String> form = new LinkedHashMap<>(Browser.keysIn(page));
        form.put("proof", proof(page));
        form.putAll(typed);
        return phone.postFile(OWN, form, "file", name, file);
    }

    static String proof(String page) {
        Matcher proof = PROOF.matcher(page);
        return proof.find() ? proof.group(1) : "";
    }
}
