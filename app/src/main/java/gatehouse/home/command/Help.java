package gatehouse.home.command;

import java.util.ArrayList;
import java.util.List;

/** What the program says of itself. */
final class Help {
    private static final int WIDTH = 24;

    private Help() {}

    static String all(List<Command> commands) {
        StringBuilder text = new StringBuilder("""
                Gatehouse develops the CT protective security plan for an event, from tasking to an endorsed version.

                gatehouse [COMMAND] [OPTIONS]

                """);
        commands.forEach(command -> text.append(line(command.name(), command.purpose())));
        text.append(line("--version", "say which version this is"));
        text.append("\nWithout a command it serves. Each command says more with --help.");
        return text.toString();
    }

    static String of(Command command) {
        StringBuilder text = new StringBuilder(invocation(command));
        if (!command.arguments().isEmpty()) {
            text.append(' ').append(command.arguments());
        }
        text.append("\n\nIt is to ").append(command.purpose()).append(".\n\n");
        options(command)
                .forEach(option -> text.append(line("--" + option.name() + " " + option.value(), option.purpose())));
        return text.toString().stripTrailing();
    }

    static String invocation(Command command) {
        return "gatehouse " + command.name();
    }

    static List<Command.Option> options(Command command) {
        List<Command.Option> options = new ArrayList<>(command.options());
        options.add(Command.Option.DATA);
        options.add(Command.Option.HELP);
        return options;
    }

    private static String line(String name, String purpose) {
        String padded = name.length() < WIDTH ? name + " ".repeat(WIDTH - name.length()) : name + "  ";
        return "  " + padded + purpose + "\n";
    }
}
