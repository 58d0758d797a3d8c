package gatehouse.foundation.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.Transaction;
import gatehouse.foundation.refusal.Refusal;

/** What an administrator does with accounts, on the web and at the command line; no plan is reached from here. */
public final class AccountService {
    private static final Duration LINK_LASTS = Duration.ofHours(24);

    private final Entrance entrance;
    private final AccountRepository accounts = new AccountRepository();
    private final LinkRepository links = new LinkRepository();
    private final FailureRepository failures = new FailureRepository();

    /** An account, and the path of the one-time link by which its person sets a password. */
    public record WithLink(Account account, String link) {}

    public AccountService(Entrance entrance) {
        this.entrance = entrance;
    }

    /** Everyone of the administrator's force. */
    public List<Account> all(Doing doing) {
        return entrance.look(doing, "accounts", change -> {
            Map<String, Instant> locked = failures.lockedUntil(transaction(change));
            return accounts.inForce(change.sql(), change.who().force()).stream()
                    .map(one -> one.locked(Optional.ofNullable(locked.get(one.signInName()))))
                    .toList();
        });
    }

    /** One account of the administrator's force. */
    public Account get(Doing doing, UUID account) {
        return entrance.look(doing, "account/" + account, change -> {
            Account found = require(change, account);
            return found.locked(Optional.ofNullable(
                    failures.lockedUntil(transaction(change)).get(found.signInName())));
        });
    }

    /** The account that this person signs in to, for the command line. */
    public Account named(Doing doing, String signInName) {
        return entrance.look(
                doing,
                "accounts",
                change -> accounts.named(change.sql(), signInName)
                        .filter(account -> isWithinReach(change, account))
                        .orElseThrow(() -> new Refusal(AccountRefusal.NO_SUCH_ACCOUNT, signInName)));
    }

    /** Makes an account, and the link by which its person sets a password. */
    public WithLink add(Doing doing, NewAccount wanted) {
        return entrance.change(doing, change -> {
            UUID id = Identity.next();
            if (!accounts.add(transaction(change), id, force(change, wanted.force()), wanted)) {
                throw new Refusal(AccountRefusal.NAME_TAKEN, wanted.signInName());
            }
            accounts.setState(
                    transaction(change), id, "ACTIVE", "", change.who().nameAndPost());
            change.logged("account.added", "account/" + id, described(wanted));
            return withLink(change, require(change, id));
        });
    }

    /** Makes a new link by which the person sets a password; until it is used, the old password still counts. */
    public WithLink reset(Doing doing, UUID account) {
        return entrance.change(doing, change -> {
            Account found = require(change, account);
            change.logged("account.link.made", "account/" + account, named(found));
            return withLink(change, found);
        });
    }

    /** Suspends an account: its sessions end now, and nothing can be done by it until it is made active again. */
    public void suspend(Doing doing, UUID account, String reason) {
        setState(doing, account, false, reason);
    }

    public void reactivate(Doing doing, UUID account, String reason) {
        setState(doing, account, true, reason);
    }

    public void setRoles(Doing doing, UUID account, Set<Role> roles) {
        change(doing, account, change -> {
            Account found = require(change, account);
            refuseOwn(change, account);
            accounts.setRoles(change.sql(), account, roles);
            change.logged(
                    "account.roles.set",
                    "account/" + account,
                    Map.of("name", found.name(), "before", codes(found.roles()), "after", codes(roles)));
        });
    }

    /** Forgets the failed tries at this account, so that its person may try again at once. */
    public void unlock(Doing doing, UUID account) {
        change(doing, account, change -> {
            Account found = require(change, account);
            failures.forget(change.sql(), found.signInName());
            change.logged("account.unlocked", "account/" + account, named(found));
        });
    }

    private void setState(Doing doing, UUID account, boolean active, String reason) {
        change(doing, account, change -> {
            Account found = require(change, account);
            refuseOwn(change, account);
            if (found.active() == active) {
                throw new Refusal(AccountRefusal.NO_SUCH_STATE, active ? "active" : "suspended");
            }
            String state = active ? "ACTIVE" : "SUSPENDED";
            accounts.setState(
                    transaction(change), account, state, reason, change.who().nameAndPost());
            accounts.endSessions(change.sql(), account, "");
            change.logged(
                    active ? "account.reactivated" : "account.suspended",
                    "account/" + account,
                    Map.of("name", found.name(), "reason", reason));
        });
    }

    /** Once, if it is done by a form. */
    private void change(Doing doing, UUID account, Consumer<Change> work) {
        if (doing.use().isPresent()) {
            entrance.changeOnce(doing, change -> {
                work.accept(change);
                return "/accounts/" + account;
            });
        } else {
            entrance.change(doing, change -> {
                work.accept(change);
                return account;
            });
        }
    }

    private Account require(Change change, UUID account) {
        return accounts.find(change.sql(), account)
                .filter(found -> isWithinReach(change, found))
                .orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
    }

    private static boolean isWithinReach(Change change, Account account) {
        return change.who().person().isEmpty()
                || account.force().equals(change.who().force());
    }

    private WithLink withLink(Change change, Account account) {
        String token = links.make(
                transaction(change),
                LinkRepository.Purpose.SET_PASSWORD,
                Optional.of(account.id()),
                change.who().nameAndPost(),
                LINK_LASTS);
        return new WithLink(account, "/set-password/" + token);
    }

    private UUID force(Change change, String name) {
        if (change.who().person().isPresent()) {
            return change.who().force();
        }
        List<UUID> forces = accounts.forces(change.sql(), name);
        if (forces.isEmpty()) {
            throw name.isBlank()
                    ? new Refusal(AccountRefusal.NO_FORCE_YET)
                    : new Refusal(AccountRefusal.NO_SUCH_FORCE, name);
        }
        if (forces.size() > 1) {
            throw new Refusal(AccountRefusal.WHICH_FORCE);
        }
        return forces.get(0);
    }

    private static void refuseOwn(Change change, UUID account) {
        if (change.who().person().filter(account::equals).isPresent()) {
            throw new Refusal(AccountRefusal.NOT_BY_YOURSELF);
        }
    }

    private static Transaction transaction(Change change) {
        return new Transaction(change.sql(), change.at());
    }

    private static Map<String, Object> named(Account account) {
        return Map.of("name", account.name());
    }

    private static Map<String, Object> described(NewAccount wanted) {
        return Map.of("name", wanted.name(), "signInName", wanted.signInName(), "roles", codes(wanted.roles()));
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.toList());
    }
}
