package gatehouse.foundation.mail;

import java.io.IOException;
import java.time.Instant;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one letter to the force's server and says what came of it. What is not known is not guessed. */
final class Smtp {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final int LONGEST_SAID = 300;
    private static final int NEVER = 500;

    private final MailSettings settings;
    private final Session session;

    Smtp(MailSettings settings) {
        this.settings = settings;
        Properties how = new Properties();
        String patience = String.valueOf(settings.patience().toMillis());
        how.setProperty("mail.smtp.connectiontimeout", patience);
        how.setProperty("mail.smtp.timeout", patience);
        how.setProperty("mail.smtp.writetimeout", patience);
        how.setProperty("mail.smtp.quitwait", "false");
        how.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        how.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        how.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        how.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.TLS));
        how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        how.setProperty("mail.smtp.localhost", "gatehouse");
        this.session = Session.getInstance(how);
    }

    /** Knows whether the server has had the whole of a letter: from then on only its answer tells what it did. */
    private static final class Watched extends SMTPTransport {
        private boolean whole;

        Watched(Session session) {
            super(session, new URLName("smtp", null, -1, null, null, null));
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            whole = true;
            super.finishData();
        }
    }

    Handed hand(MailRepository.Taken letter, Instant now) {
        Watched server = new Watched(session);
        try {
            server.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
        } catch (MessagingException notReached) {
            return new Handed(Handed.Outcome.NOT_REACHED, words(notReached));
        }
        Handed handed = hand(server, letter, now);
        goodbye(server);
        return handed;
    }

    /** What came of the letter is known by now; however the call ends, it changes nothing of that. */
    private static void goodbye(Watched server) {
        try {
            server.close();
        } catch (MessagingException hungUp) {
            LOG.debug("The e-mail server hung up first", hungUp);
        }
    }

    private Handed hand(Watched server, MailRepository.Taken letter, Instant now) {
        try {
            MimeMessage message = message(letter, now);
            server.sendMessage(message, message.getAllRecipients());
            return new Handed(Handed.Outcome.SENT, "");
        } catch (MessagingException wrong) {
            int answer = answer(wrong);
            if (server.whole && answer <= 0) {
                return new Handed(
                        Handed.Outcome.UNKNOWN,
                        "The server had the whole letter and did not say whether it took it (" + words(wrong) + ")");
            }
            return new Handed(answer >= NEVER ? Handed.Outcome.REFUSED : Handed.Outcome.LATER, words(wrong));
        }
    }

    /** The server's number, wherever in the chain it stands; 0 where it gave none. */
    private static int answer(Exception wrong) {
        int answer = 0;
        for (Exception one = wrong;
                one != null;
                one = one instanceof MessagingException m ? m.getNextException() : null) {
            if (one instanceof SMTPSendFailedException failed) {
                answer = Math.max(answer, failed.getReturnCode());
            } else if (one instanceof SMTPAddressFailedException failed) {
                answer = Math.max(answer, failed.getReturnCode());
            }
        }
        return answer;
    }

    private MimeMessage message(MailRepository.Taken letter, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            /** The same letter has the same name wherever it turns up. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@gatehouse>");
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.body(), "UTF-8");
        message.setSentDate(java.util.Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The last that was said, which is the server's own where it said anything. */
    private static String words(Exception wrong) {
        Exception last = wrong;
        while (last instanceof MessagingException more && more.getNextException() != null) {
            last = more.getNextException();
        }
        String said = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        String line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_SAID));
    }
}
