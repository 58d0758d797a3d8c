package gatehouse.foundation.account;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.audit.Actor;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;
import gatehouse.foundation.refusal.Refusal;

/** What the holder of a one-time link may do without an account: make the first one, or set their own password. */
public final class LinkService {
    private static final Duration FIRST_LASTS = Duration.ofHours(1);
    private static final String WHO = "whoever started the program";

    private final Database database;
    private final AuditLog log;
    private final Passwords passwords = new Passwords();
    private final AccountRepository accounts = new AccountRepository();
    private final LinkRepository links = new LinkRepository();

    public LinkService(Database database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /** The path of the link that makes the first account; empty once there is one. A new one ends the one before. */
    public Optional<String> firstAccountLink() {
        return database.inTransaction(transaction -> {
            if (accounts.isAny(transaction.sql())) {
                return Optional.empty();
            }
            String token =
                    links.make(transaction, LinkRepository.Purpose.FIRST_ACCOUNT, Optional.empty(), WHO, FIRST_LASTS);
            logged(transaction, starter(Optional.empty()), "first.account.link.made", "account", "");
            return Optional.of("/first-account/" + token);
        });
    }

    /** Refuses, as if there were nothing there, a link that is used up, has run out or never was. */
    public void checkFirst(String token) {
        withFirst(token, (transaction, link) -> "");
    }

    /** Makes the first force and its first account, who may sign in at once. */
    public void makeFirst(String token, NewAccount wanted, String password) {
        String hash = passwords.hash(password);
        withFirst(token, (transaction, link) -> {
            UUID force = accounts.addForce(transaction.sql(), wanted.force());
            UUID id = Identity.next();
            if (!accounts.add(transaction, id, force, wanted)) {
                throw new Refusal(AccountRefusal.NAME_TAKEN, wanted.signInName());
            }
            accounts.setState(transaction, id, "ACTIVE", "", WHO);
            accounts.setPassword(transaction, id, hash);
            links.use(transaction, link);
            logged(transaction, starter(Optional.of(force)), "account.added", "account/" + id, wanted.name());
            return "";
        });
    }

    /** Whose password a link sets. */
    public Account whose(String token) {
        return withSetting(token, (transaction, link) -> owner(transaction, link));
    }

    /** Sets the password; every session of the person ends. */
    public void setPassword(String token, String password) {
        String hash = passwords.hash(password);
        withSetting(token, (transaction, link) -> {
            Account account = owner(transaction, link);
            accounts.setPassword(transaction, account.id(), hash);
            accounts.endSessions(transaction.sql(), account.id(), "");
            links.use(transaction, link);
            Actor actor = new Actor(Optional.of(account.id()), Optional.of(account.force()), account.name(), "link");
            logged(transaction, actor, "password.set", "account/" + account.id(), account.name());
            return account;
        });
    }

    private <T> T withFirst(String token, BiFunction<Transaction, LinkRepository.Link, T> work) {
        return with(LinkRepository.Purpose.FIRST_ACCOUNT, token, (transaction, link) -> {
            if (accounts.isAny(transaction.sql())) {
                throw new Refusal(AccessRefusal.NOT_HERE);
            }
            return work.apply(transaction, link);
        });
    }

    private <T> T withSetting(String token, BiFunction<Transaction, LinkRepository.Link, T> work) {
        return with(LinkRepository.Purpose.SET_PASSWORD, token, work);
    }

    private <T> T with(
            LinkRepository.Purpose purpose, String token, BiFunction<Transaction, LinkRepository.Link, T> work) {
        return database.inTransaction(transaction -> work.apply(
                transaction,
                links.find(transaction, purpose, token).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE))));
    }

    private Account owner(Transaction transaction, LinkRepository.Link link) {
        return accounts.find(transaction.sql(), link.account().orElseThrow()).orElseThrow();
    }

    private void logged(Transaction transaction, Actor actor, String what, String object, String name) {
        log.append(transaction, actor, what, Optional.empty(), object, Outcome.DONE, Map.of("name", name));
    }

    private static Actor starter(Optional<UUID> force) {
        return new Actor(Optional.empty(), force, WHO, "command");
    }
}
