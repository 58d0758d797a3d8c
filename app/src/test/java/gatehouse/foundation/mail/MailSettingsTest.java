package gatehouse.foundation.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailSettingsTest {
    private static final Map<String, String> RIGHT = Map.of(
            "gatehouse.mail.host", "mail.northshire.example",
            "gatehouse.mail.from", "gatehouse@northshire.example",
            "gatehouse.address", "https://gatehouse.northshire.example/");

    private static MailSettings with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(RIGHT);
        all.putAll(more);
        return MailSettings.of(name -> all.getOrDefault(name, ""));
    }

    @Test
    void nothing_set_is_off_and_no_fault() {
        assertThat(MailSettings.none().isOn()).isFalse();
        assertThat(MailSettings.none().faults()).isEmpty();
    }

    @Test
    void a_server_is_reached_in_tls_unless_it_is_said_otherwise() {
        assertThat(with(Map.of()).isOn()).isTrue();
        assertThat(with(Map.of()).tls()).isEqualTo(MailSettings.Tls.STARTTLS);
        assertThat(with(Map.of()).port()).isEqualTo(587);
        assertThat(with(Map.of("gatehouse.mail.tls", "tls")).port()).isEqualTo(465);
        assertThat(with(Map.of()).address()).isEqualTo("https://gatehouse.northshire.example");
    }

    @Test
    void what_is_set_wrongly_is_said_in_sentences_and_nothing_is_sent() {
        MailSettings wrong = with(Map.of(
                "gatehouse.mail.from", "gatehouse",
                "gatehouse.mail.port", "many",
                "gatehouse.mail.tls", "perhaps",
                "gatehouse.address", "gatehouse"));

        assertThat(wrong.isOn()).isFalse();
        assertThat(wrong.faults()).hasSize(4).allMatch(fault -> fault.endsWith("."));
    }

    @Test
    void a_password_is_never_sent_in_the_open_nor_printed() {
        assertThat(with(Map.of("gatehouse.mail.tls", "none", "gatehouse.mail.user", "gatehouse"))
                        .isOn())
                .isFalse();
        assertThat(with(Map.of("gatehouse.mail.password", "lantern")).toString())
                .doesNotContain("lantern");
    }

    @Test
    void what_could_begin_another_line_of_a_letter_is_no_address() {
        assertThat(Recipients.isOne("a.marsh@northshire.example")).isTrue();
        for (String harm : List.of(
                "a@northshire.example\r\nBcc: b@elsewhere.example",
                "a@northshire.example, b@elsewhere.example",
                "A <a@northshire.example>",
                "a@northshire",
                "@northshire.example",
                "a b@northshire.example",
                "a\u0000@northshire.example",
                "")) {
            assertThat(Recipients.isOne(harm)).as(harm).isFalse();
        }
    }
}
