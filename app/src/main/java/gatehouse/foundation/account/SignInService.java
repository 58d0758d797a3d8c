package gatehouse.foundation.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.Actor;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.database.Transaction;

/**
 * Signing in and out, and changing one's own password.
 *
 * <p>Comes before the entrance, for until it is done there is nobody to let in. What it answers to a wrong password,
 * a suspended account and a name without one is the same, and takes as long.
 */
public final class SignInService {
    /** How a try ended. */
    public enum Outcomes {
        IN,
        WRONG,
        TOO_MANY
    }

    /** A try and, if it was good, whose. */
    public record Try(Outcomes outcome, Optional<Account> account) {}

    private final Database database;
    private final AuditLog log;
    private final Entrance entrance;
    private final Passwords passwords = new Passwords();
    private final SignInRepository tries = new SignInRepository();
    private final AccountRepository accounts = new AccountRepository();
    private final FailureRepository failures = new FailureRepository();

    public SignInService(Database database, AuditLog log, Entrance entrance) {
        this.database = database;
        this.log = log;
        this.entrance = entrance;
    }

    /**
     * Tries a name and a password.
     *
     * @param source where the try comes from
     * @param session the mark that the person's entries will bear
     */
    public Try signIn(String typedName, String password, String source, String session) {
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<SignInRepository.Known> counted = countTry(name, source);
        if (counted.isEmpty()) {
            return new Try(Outcomes.TOO_MANY, Optional.empty());
        }
        SignInRepository.Known known = counted.get();
        boolean good = passwords.matches(password, known.hash()) && known.active();
        return database.inTransaction(transaction -> {
            if (!good) {
                logFailure(transaction, known, source, "wrong name or password, or suspended");
                return new Try(Outcomes.WRONG, Optional.empty());
            }
            failures.forget(transaction.sql(), name, source);
            log.append(
                    transaction,
                    actor(known, session),
                    "signed.in",
                    Optional.empty(),
                    "account/" + known.account(),
                    Outcome.DONE,
                    Map.of("from", source));
            return new Try(Outcomes.IN, accounts.find(transaction.sql(), known.account()));
        });
    }

    /** Leaves the entry of a person's going. */
    public void signedOut(Doing doing) {
        entrance.change(doing, change -> {
            change.logged("signed.out", "account/" + doing.person().orElseThrow(), Map.of());
            return "";
        });
    }

    /** The person's own account. */
    public Account own(Doing doing) {
        return entrance.glance(
                doing,
                change -> accounts.find(change.sql(), doing.person().orElseThrow())
                        .orElseThrow());
    }

    /**
     * Sets another password, if the present one is right; every other session of the person ends.
     *
     * @return false if the present one is not right, or was tried too often
     */
    public boolean changePassword(Doing doing, String present, String wanted, String source, String thisSession) {
        Account own = own(doing);
        Optional<SignInRepository.Known> counted = countTry(own.signInName(), source);
        if (counted.isEmpty() || !passwords.matches(present, counted.get().hash())) {
            return false;
        }
        String hash = passwords.hash(wanted);
        entrance.change(doing, change -> {
            Transaction transaction = new Transaction(change.sql(), change.at());
            failures.forget(change.sql(), own.signInName(), source);
            accounts.setPassword(transaction, own.id(), hash);
            accounts.endSessions(change.sql(), own.id(), thisSession);
            change.logged("password.changed", "account/" + own.id(), Map.of());
            return "";
        });
        return true;
    }

    /** Counts the try before it is judged, so that many at once are counted too; empty if there were too many. */
    private Optional<SignInRepository.Known> countTry(String name, String source) {
        return database.inTransaction(transaction -> {
            tries.takeTurns(transaction, name, source);
            SignInRepository.Known known = tries.known(transaction, name);
            if (failures.isTooMany(transaction, name, source)) {
                logFailure(transaction, known, source, "too many tries");
                return Optional.empty();
            }
            failures.add(transaction, name, source);
            return Optional.of(known);
        });
    }

    private void logFailure(Transaction transaction, SignInRepository.Known known, String source, String why) {
        String object = known.isSomeone() ? "account/" + known.account() : "account";
        Actor actor = known.isSomeone()
                ? new Actor(Optional.empty(), Optional.of(known.force()), "someone trying to sign in", "")
                : new Actor(Optional.empty(), Optional.empty(), "someone trying to sign in", "");
        String as = known.isSomeone() ? known.name() : "a name that has no account";
        log.append(
                transaction,
                actor,
                "sign.in",
                Optional.empty(),
                object,
                Outcome.FAILED,
                Map.of("as", as, "from", source, "why", why));
    }

    private static Actor actor(SignInRepository.Known known, String session) {
        UUID person = known.account();
        return new Actor(Optional.of(person), Optional.of(known.force()), known.name(), session);
    }
}
