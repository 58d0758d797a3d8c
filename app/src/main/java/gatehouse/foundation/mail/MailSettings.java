package gatehouse.foundation.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The e-mail server that the force has set; none unless it has.
 *
 * @param tls how the connection is kept from others
 * @param from whom letters come from
 * @param address where people reach this program, before every link
 * @param domains where letters may go; anywhere if there are none
 * @param faults what keeps it from working, in sentences; none where it is set rightly or not at all
 */
public record MailSettings(
        String host,
        int port,
        Tls tls,
        String user,
        String password,
        String from,
        String address,
        List<String> domains,
        Duration patience,
        List<String> faults) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_IN_TLS = 465;
    private static final int RELAY = 25;
    private static final int SECONDS = 20;

    /** How the connection is kept from others. */
    public enum Tls {
        /** Asked for on a plain connection, and nothing is sent without it. */
        STARTTLS,
        /** From the first byte. */
        TLS,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    public MailSettings {
        domains = List.copyOf(domains);
        faults = List.copyOf(faults);
    }

    /** Nothing is set, so that nothing is sent. */
    public static MailSettings none() {
        return of(name -> "");
    }

    /**
     * Reads what is set.
     *
     * @param said the value of {@code gatehouse.mail.NAME} or {@code gatehouse.address}; empty where it is not set
     */
    public static MailSettings of(UnaryOperator<String> said) {
        List<String> faults = new ArrayList<>();
        String host = said.apply("gatehouse.mail.host").strip();
        Tls tls = tls(said.apply("gatehouse.mail.tls"), faults);
        String user = said.apply("gatehouse.mail.user").strip();
        String from = said.apply("gatehouse.mail.from").strip();
        String address = said.apply("gatehouse.address").strip().replaceAll("/+$", "");
        int port = number(said.apply("gatehouse.mail.port"), port(tls), "GATEHOUSE_MAIL_PORT", faults);
        int seconds = number(said.apply("gatehouse.mail.seconds"), SECONDS, "GATEHOUSE_MAIL_SECONDS", faults);
        if (!Recipients.isOne(from)) {
            faults.add("GATEHOUSE_MAIL_FROM must be the e-mail address that letters come from.");
        }
        if (!address.matches("https?://[^\\s]+")) {
            faults.add("GATEHOUSE_ADDRESS must be where people reach this program, as https://gatehouse.example.");
        }
        if (tls == Tls.NONE && !user.isEmpty()) {
            faults.add("A password is never sent without TLS: leave GATEHOUSE_MAIL_USER out, or GATEHOUSE_MAIL_TLS.");
        }
        return new MailSettings(
                host,
                port,
                tls,
                user,
                said.apply("gatehouse.mail.password"),
                from,
                address,
                Stream.of(said.apply("gatehouse.mail.domains")
                                .toLowerCase(Locale.ROOT)
                                .split("[,\\s]+"))
                        .filter(domain -> !domain.isEmpty())
                        .toList(),
                Duration.ofSeconds(seconds),
                host.isEmpty() ? List.of() : faults);
    }

    /** Whether anything is sent at all. */
    public boolean isOn() {
        return !host.isEmpty() && faults.isEmpty();
    }

    /** Whether a letter may go to this address. */
    public boolean mayGoTo(String recipient) {
        String domain = recipient.substring(recipient.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Recipients.isOne(recipient) && (domains.isEmpty() || domains.contains(domain));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + tls;
    }

    private static int port(Tls tls) {
        return switch (tls) {
            case STARTTLS -> SUBMISSION;
            case TLS -> SUBMISSION_IN_TLS;
            case NONE -> RELAY;
        };
    }

    private static Tls tls(String said, List<String> faults) {
        String asked = said.isBlank() ? "STARTTLS" : said.strip().toUpperCase(Locale.ROOT);
        for (Tls tls : Tls.values()) {
            if (tls.name().equals(asked)) {
                return tls;
            }
        }
        faults.add("GATEHOUSE_MAIL_TLS is starttls, tls or none, not “" + said + "”.");
        return Tls.STARTTLS;
    }

    private static int number(String said, int otherwise, String name, List<String> faults) {
        if (said.isBlank()) {
            return otherwise;
        }
        if (said.strip().matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(said.strip());
        }
        faults.add(name + " is a whole number, not “" + said + "”.");
        return otherwise;
    }
}
