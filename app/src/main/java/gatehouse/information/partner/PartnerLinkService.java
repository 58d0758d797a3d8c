package gatehouse.information.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.Actor;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;
import gatehouse.foundation.refusal.Refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The only door to links of partners. A link is opened once, and exchanged for a key that the browser keeps until the link
 * runs out or is ended; with it a partner sees its own commitments and nothing else, and answers for itself.
 */
public final class PartnerLinkService {
    private static final int SECRET_BYTES = 32;
    private static final int MOST_DAYS = 30;

    private final Entrance entrance;
    private final Database database;
    private final AuditLog log;
    private final OwnAnswers own;
    private final boolean open;
    private final PartnerLinkRepository links = new PartnerLinkRepository();

    /** Opened: the partner's key, and how long it is good for. */
    public record Opened(String key, Duration lasts) {}

    public PartnerLinkService(
            Entrance entrance,
            Database database,
            AuditLog log,
            PartnerService partners,
            PartnerActionService actions,
            boolean open) {
        this.entrance = entrance;
        this.database = database;
        this.log = log;
        this.own = new OwnAnswers(partners, actions);
        this.open = open;
    }

    /** Whether the force has opened links of their own to partners; it has not unless it said so. */
    public boolean isOn() {
        return open;
    }

    /**
     * Makes a link that is good for so many days, 1 to 30; its path, which is told this once. Not by a form's one-use key,
     * for that would keep the path with the form's answer.
     */
    String make(Doing doing, String partner, int days) {
        refuseOff();
        String token = secret();
        return entrance.change(doing, change -> {
            Commitments.OfPartner of = own.page(change, partner).of();
            Instant until = change.at().plus(Duration.ofDays(Math.max(1, Math.min(MOST_DAYS, days))));
            PartnerLink link = new PartnerLink(
                    Identity.next(),
                    change.plan().id(),
                    change.who().force(),
                    partner,
                    change.who().nameAndPost(),
                    change.at(),
                    until,
                    Optional.empty(),
                    Optional.empty(),
                    "");
            links.insert(change, link, of.partner(), token);
            change.logged("partner.link.made", "item/" + partner, Map.of("until", until.toString()));
            return "/partner/" + token;
        });
    }

    /** Ends a link now; whoever had opened it is let in no more. */
    String end(Doing doing, String partner, UUID link) {
        return entrance.changeOnce(doing, change -> {
            if (links.end(change, partner, link, change.who().nameAndPost()) == 0) {
                throw new Refusal(AccessRefusal.NOT_HERE);
            }
            change.logged("partner.link.ended", "item/" + partner, Map.of("link", link.toString()));
            return "/plans/" + change.plan().id() + "/partners/" + partner + "/links";
        });
    }

    List<PartnerLink> ofPartner(Change change, String partner) {
        return links.ofPartner(change, partner);
    }

    /** Refuses, with the reason, a link that cannot be opened; opens nothing. */
    void check(String token) {
        refuseOff();
        database.inTransaction(transaction -> closed(transaction, token)).ifPresent(reason -> {
            throw new Refusal(reason);
        });
    }

    /** Opens a link, once: the key it is exchanged for. */
    Opened open(String token) {
        refuseOff();
        String key = secret();
        return database.inTransaction(transaction -> opened(transaction, token, key))
                .orElseThrow(() -> new Refusal(refused(token)));
    }

    /** Nothing, though logged, where the link cannot be opened. */
    private Optional<Opened> opened(Transaction transaction, String token, String key) {
        Optional<PartnerLink> link = links.byToken(transaction, token);
        boolean may = closed(transaction, token).isEmpty();
        link.ifPresent(found -> logged(transaction, found, may));
        if (!may) {
            return Optional.empty();
        }
        links.open(transaction, link.orElseThrow(), key);
        return Optional.of(new Opened(
                key, Duration.between(transaction.at(), link.orElseThrow().expiresAt())));
    }

    private PartnerLinkRefusal refused(String token) {
        return database.inTransaction(transaction -> closed(transaction, token)).orElse(PartnerLinkRefusal.UNKNOWN);
    }

    /** What may be seen with a key: the partner, its commitments and actions, and how the page is to be marked. */
    <T> T look(String key, Function<OwnAnswers.Page, T> work) {
        PartnerLink link = link(key);
        return entrance.look(guest(link), "item/" + link.partner(), change -> {
            refuseOutOfUse(change, key);
            return work.apply(own.page(change, link.partner()));
        });
    }

    /**
     * The partner's own answers, all or nothing; throws {@link gatehouse.action.decision.NotTaken} and
     * {@link gatehouse.action.decision.Cautions}. False where all of them were said before.
     *
     * @param proof that the page on which they were typed was opened with this key
     */
    boolean answer(String key, String proof, PartnerForm form) {
        PartnerLink link = link(key);
        if (!proof.equals(proof(key))) {
            throw new Refusal(PartnerLinkRefusal.OF_ANOTHER_LINK);
        }
        return entrance.change(guest(link), change -> {
            refuseOutOfUse(change, key);
            return own.keep(change, link.partner(), form, link.openedAt().orElseThrow());
        });
    }

    /**
     * What the page's form carries to show that it came from our page, opened with this key. It is bound to the key and to no
     * session, so that answers may be sent as long as the link is good.
     */
    static String proof(String key) {
        return Digest.hex(Digest.sha256(("form of " + key).getBytes(UTF_8)));
    }

    private PartnerLink link(String key) {
        refuseOff();
        PartnerLink link = database.inTransaction(transaction -> links.byKey(transaction.sql(), key))
                .orElseThrow(() -> new Refusal(PartnerLinkRefusal.NOT_OPEN));
        Optional<PartnerLinkRefusal> refused = database.inTransaction(transaction -> {
            Optional<PartnerLinkRefusal> reason = outOfUse(link, transaction.at());
            reason.ifPresent(why -> logged(transaction, link, false));
            return reason;
        });
        refused.ifPresent(reason -> {
            throw new Refusal(reason);
        });
        return link;
    }

    /** Again, with the plan held: it may have been ended while this waited. */
    private void refuseOutOfUse(Change change, String key) {
        links.byKey(change.sql(), key)
                .flatMap(link -> outOfUse(link, change.at()))
                .ifPresent(reason -> {
                    throw new Refusal(reason);
                });
    }

    private Optional<PartnerLinkRefusal> closed(Transaction transaction, String token) {
        Optional<PartnerLink> link = links.byToken(transaction, token);
        if (link.isEmpty()) {
            return Optional.of(PartnerLinkRefusal.UNKNOWN);
        }
        return outOfUse(link.get(), transaction.at())
                .or(() -> link.get().openedAt().map(opened -> PartnerLinkRefusal.USED));
    }

    private static Optional<PartnerLinkRefusal> outOfUse(PartnerLink link, Instant now) {
        if (link.endedAt().isPresent()) {
            return Optional.of(PartnerLinkRefusal.ENDED);
        }
        return link.isOpen(now) ? Optional.empty() : Optional.of(PartnerLinkRefusal.RUN_OUT);
    }

    private void logged(Transaction transaction, PartnerLink link, boolean opened) {
        log.append(
                transaction,
                new Actor(
                        Optional.empty(),
                        Optional.of(link.force()),
                        link.partner() + ", by a link of its own",
                        Doing.GUEST),
                "partner.link.opened",
                Optional.of(link.plan()),
                "item/" + link.partner(),
                opened ? Outcome.DONE : Outcome.DENIED,
                Map.of());
    }

    private void refuseOff() {
        if (!open) {
            throw new Refusal(PartnerLinkRefusal.OFF);
        }
    }

    private static Doing guest(PartnerLink link) {
        return Doing.byGuest(link.partner(), Action.PARTNER_ANSWER, link.plan());
    }

    private static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Identity.random(SECRET_BYTES));
    }
}
