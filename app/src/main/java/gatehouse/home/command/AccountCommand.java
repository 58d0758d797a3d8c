package gatehouse.home.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.AccountService;
import gatehouse.foundation.account.NewAccount;

/** Does for accounts what an administrator does on the web. */
final class AccountCommand implements Command {
    private static final String DOINGS = "add, reset, suspend, reactivate or unlock";

    @Override
    public String name() {
        return "account";
    }

    @Override
    public String arguments() {
        return "add|reset|suspend|reactivate|unlock SIGN-IN-NAME";
    }

    @Override
    public String purpose() {
        return "add an account, or reset its password, suspend, reactivate or unlock it";
    }

    @Override
    public List<Option> options() {
        String roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
        return List.of(
                new Option("name", "NAME", "add: the person's name, with rank"),
                new Option("post", "POST", "add: what stands behind the name in records"),
                new Option("role", "ROLE", "add: may be given several times; one of " + roles),
                new Option("force", "NAME", "add: the force, where there are several"),
                new Option("reason", "TEXT", "suspend, reactivate: why"));
    }

    @Override
    public void run(Given given, Screen screen) {
        String what = given.word(0, DOINGS);
        String who = given.word(1, "SIGN-IN-NAME").toLowerCase(Locale.ROOT);
        given.noMoreWords(2);
        screen.say(AtRooms.with(given, screen, at -> run(given, at.room(AccountService.class), what, who)));
    }

    private static String run(Given given, AccountService accounts, String what, String who) {
        Doing doing = Given.doing(Action.ACCOUNT_MANAGE);
        return switch (what) {
            case "add" -> link(who, accounts.add(doing, wanted(given, who)).link(), "has an account");
            case "reset" ->
                link(who, accounts.reset(doing, id(accounts, doing, who)).link(), "may set another password");
            case "suspend" -> {
                accounts.suspend(doing, id(accounts, doing, who), given.needed("reason"));
                yield who + " is suspended, and signed out everywhere.";
            }
            case "reactivate" -> {
                accounts.reactivate(doing, id(accounts, doing, who), given.needed("reason"));
                yield who + " may sign in again.";
            }
            case "unlock" -> {
                accounts.unlock(doing, id(accounts, doing, who));
                yield "The failed tries of " + who + " are forgotten; they may try again now.";
            }
            default -> throw new CommandProblem("“" + what + "” is not done to an account. Say " + DOINGS + ".");
        };
    }

    private static NewAccount wanted(Given given, String who) {
        return new NewAccount(
                given.option("force").orElse(""),
                who,
                given.needed("name"),
                given.option("post").orElse(""),
                roles(given.all("role")));
    }

    private static String link(String who, String path, String done) {
        return who + " " + done + ". This link sets the password, once, within a day; put the address of this"
                + " Gatehouse before it:\n" + path;
    }

    private static UUID id(AccountService accounts, Doing doing, String who) {
        return accounts.named(doing, who).id();
    }

    private static Set<Role> roles(List<String> typed) {
        if (typed.isEmpty()) {
            throw new CommandProblem("--role is missing. See --help.");
        }
        return typed.stream().map(AccountCommand::role).collect(Collectors.toSet());
    }

    private static Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(typed.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new CommandProblem("There is no role “" + typed + "”. See --help."));
    }
}
