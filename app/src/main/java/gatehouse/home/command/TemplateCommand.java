package gatehouse.home.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.web.Clock;
import gatehouse.output.template.Installed;
import gatehouse.output.template.TemplateService;

/** The force's own template for Word documents: installs, shows and removes it. */
final class TemplateCommand implements Command {
    @Override
    public String name() {
        return "template";
    }

    @Override
    public String arguments() {
        return "install FILE | show | remove";
    }

    @Override
    public String purpose() {
        return "give a force's Word documents the look of its own template, show or remove it";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("force", "NAME", "the force whose template it is; not needed where there is only one"));
    }

    @Override
    public void run(Given given, Screen screen) {
        Optional<String> force = given.option("force");
        switch (given.word(0, "install, show or remove")) {
            case "install" -> install(given, screen, force);
            case "show" -> {
                given.noMoreWords(1);
                Optional<Installed> found = AtRooms.with(
                        given, screen, at -> at.room(TemplateService.class).show(doing(), force));
                screen.say(found.map(TemplateCommand::words)
                        .orElse("No template is installed. Documents have Gatehouse’s own look."));
            }
            case "remove" -> {
                given.noMoreWords(1);
                AtRooms.with(given, screen, at -> {
                    at.room(TemplateService.class).remove(doing(), force);
                    return force;
                });
                screen.say("The template is removed. Documents set from now on have Gatehouse’s own look.");
            }
            default -> throw new CommandProblem("Say install, show or remove. See --help.");
        }
    }

    private static void install(Given given, Screen screen, Optional<String> force) {
        Path file = Path.of(given.word(1, "FILE"));
        given.noMoreWords(2);
        byte[] bytes = ImportCommand.read(file);
        String sha256 = AtRooms.with(
                given,
                screen,
                at -> at.room(TemplateService.class)
                        .install(doing(), file.getFileName().toString(), bytes, force));
        screen.say(
                "The template is installed, known by " + sha256
                        + ". Word documents set from now on take its styles, header and footer; the marking stands on every page.");
    }

    private static gatehouse.foundation.access.Doing doing() {
        return Given.doing(Action.TEMPLATE_SET);
    }

    private static String words(Installed installed) {
        return installed.name() + ", known by " + installed.sha256().orElseThrow() + ", installed "
                + Clock.words(installed.at()) + " by " + installed.by() + ".";
    }
}
