package gatehouse.foundation.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;

/**
 * The only door to what is told by e-mail. A letter is kept in the transaction of what it tells, or not at all; it is
 * sent later, by {@link MailSender}.
 */
public final class Outbox {
    private static final int MOST_SHOWN = 200;
    private static final String MARKING = "OFFICIAL";

    private final Entrance entrance;
    private final MailSettings settings;
    private final MailRepository mail = new MailRepository();

    public Outbox(Entrance entrance, MailSettings settings) {
        this.entrance = entrance;
        this.settings = settings;
    }

    public MailSettings settings() {
        return settings;
    }

    /**
     * Keeps a letter about an item of the plan of this change, if e-mail is set up and may go there.
     *
     * @return whether it was kept now
     */
    public boolean put(Change change, Letter letter) {
        if (!settings.isOn() || !settings.mayGoTo(letter.recipient())) {
            return false;
        }
        String plan = change.plan().reference();
        String subject = oneLine(MARKING + ": " + letter.about() + " of " + plan + ", " + letter.what());
        return mail.insert(change, Identity.next(), letter, subject, body(letter, plan), Optional.empty());
    }

    private String body(Letter letter, String plan) {
        String where = letter.link().isEmpty()
                ? "The plan's coordinator has what it says, and so have the papers of the meeting."
                : "See it at " + settings.address() + letter.link();
        return String.join(
                "\n\n",
                MARKING,
                letter.about() + " of plan " + plan + ": " + letter.what() + ".",
                where,
                "This message names the item and holds nothing of the plan. It was written by a program; answers to it are"
                        + " read by nobody.",
                MARKING + "\n");
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }

    /** A letter to the administrator, to see whether any arrives; says where to look. */
    String test(Doing doing) {
        return entrance.changeOnce(doing, change -> {
            String own = address(change, change.who().person().orElseThrow());
            if (!settings.isOn()) {
                throw new Refusal(MailRefusal.NOT_SET_UP);
            }
            if (own.isEmpty()) {
                throw new Refusal(MailRefusal.NO_OWN_ADDRESS);
            }
            UUID id = Identity.next();
            Letter letter = new Letter("test " + id, own, "", "a test", "", Optional.empty());
            mail.insert(
                    change,
                    id,
                    letter,
                    MARKING + ": a test of e-mail from Gatehouse",
                    MARKING + "\n\nThis is a test. It reached you, so e-mail works.\n\n" + settings.address() + "\n\n"
                            + MARKING + "\n",
                    Optional.empty());
            change.logged("mail.tested", "mail/" + id, Map.of("to", own));
            return "/e-mail";
        });
    }

    /** Sends once more what did not arrive, because a person says so. */
    String again(Doing doing, UUID id) {
        return entrance.changeOnce(doing, change -> {
            Fared first = mail.find(change, id).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
            if (!first.state().isTrouble()) {
                throw new Refusal(MailRefusal.NOT_IN_TROUBLE, first.state().words());
            }
            if (!mail.again(change, Identity.next(), id)) {
                throw new Refusal(MailRefusal.SENT_AGAIN_ALREADY);
            }
            change.logged("mail.sent.again", "mail/" + id, Map.of("to", first.recipient()));
            return "/e-mail";
        });
    }

    /** The newest of the force. */
    List<Fared> ofForce(Change change) {
        return mail.ofForce(change, MOST_SHOWN);
    }

    Map<MailState, Integer> counts(Change change) {
        return mail.counts(change);
    }

    /** What was told of an item of the plan, and how that fared. */
    public List<Fared> about(Change change, String reference) {
        return mail.about(change, reference);
    }

    /** What did not arrive of this plan's. */
    public List<Fared> troubled(Change change) {
        return mail.troubled(change);
    }

    /** Where a person is reached; empty where they have not said. */
    public String address(Change change, UUID person) {
        return mail.address(change.sql(), person);
    }

    /** Keeps where the person of this change is reached; empty for nowhere. */
    String reachedAt(Doing doing, String typed) {
        String address = typed.strip();
        return entrance.changeOnce(doing, change -> {
            if (!address.isEmpty() && !Recipients.isOne(address)) {
                throw new Refusal(MailRefusal.NO_ADDRESS, address);
            }
            if (!address.isEmpty() && !settings.mayGoTo(address)) {
                throw new Refusal(MailRefusal.NOT_THERE, String.join(", ", settings.domains()));
            }
            mail.setAddress(change, change.who().person().orElseThrow(), address);
            change.logged("mail.address.set", "account", Map.of("address", address));
            return "/account/e-mail?kept";
        });
    }
}
