package gatehouse.foundation.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import gatehouse.foundation.database.Database;

/**
 * Sends what waits. Of all processes on one database only one does so at a time; a letter is marked as being sent before
 * the server hears of it, so that whatever happens then, it is never sent a second time by itself.
 */
public final class MailSender {
    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final String ALONE = "gatehouse mail";
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final Database database;
    private final MailSettings settings;
    private final List<ToTell> rooms;
    private final MailRepository mail = new MailRepository();

    public MailSender(Database database, MailSettings settings, List<ToTell> rooms) {
        this.database = database;
        this.settings = settings;
        this.rooms = List.copyOf(rooms);
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** Has rooms write what is to be told, and hands over what is due; nothing while another process does so. */
    public void round() {
        if (settings.isOn()) {
            database.alone(ALONE, () -> {
                database.inTransaction(transaction -> mail.lostSightOf(
                        transaction, "The program stopped while it was being sent; whether it went is not known"));
                rooms.forEach(this::tell);
                sendAll(new Smtp(settings));
            });
        }
    }

    /** A room that cannot tell keeps no other from it, and no letter that waits from being sent. */
    private void tell(ToTell room) {
        try {
            room.tell();
        } catch (RuntimeException fault) {
            LOG.error("What falls due could not be told of", fault);
        }
    }

    /** Where no server answers, the others wait for the next round instead of each waiting for its own answer. */
    private void sendAll(Smtp smtp) {
        boolean reached = true;
        while (reached && !Thread.currentThread().isInterrupted()) {
            Optional<MailRepository.Taken> next = database.inTransaction(mail::take);
            if (next.isEmpty()) {
                return;
            }
            Instant now = database.inTransaction(transaction -> transaction.at());
            reached = send(smtp, next.get(), now);
        }
    }

    private boolean send(Smtp smtp, MailRepository.Taken letter, Instant now) {
        if (letter.usefulTo().filter(now::isAfter).isPresent()) {
            keep(letter, MailState.GIVEN_UP, "It could not be sent while it was still of use", now);
            return true;
        }
        Handed handed = smtp.hand(letter, now);
        switch (handed.outcome()) {
            case SENT -> keep(letter, MailState.SENT, "", now);
            case REFUSED -> keep(letter, MailState.REFUSED, handed.said(), now);
            case UNKNOWN -> keep(letter, MailState.UNKNOWN, handed.said(), now);
            case LATER, NOT_REACHED -> later(letter, handed, now);
        }
        return handed.outcome() != Handed.Outcome.NOT_REACHED;
    }

    private void later(MailRepository.Taken letter, Handed handed, Instant now) {
        if (letter.tries() > PAUSES.size()) {
            keep(letter, MailState.GIVEN_UP, "Tried " + letter.tries() + " times. Last: " + handed.said(), now);
        } else {
            keep(letter, MailState.WAITING, handed.said(), now.plus(PAUSES.get(letter.tries() - 1)));
        }
    }

    private void keep(MailRepository.Taken letter, MailState state, String said, Instant nextAt) {
        database.inTransaction(transaction -> {
            mail.fared(transaction, letter.id(), state, said, nextAt);
            return letter;
        });
    }
}
