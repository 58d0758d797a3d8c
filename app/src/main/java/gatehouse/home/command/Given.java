package gatehouse.home.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.database.DataFolder;

/**
 * What was typed after a command's name.
 *
 * @param words what stands without an option's name, in order
 * @param options what followed each option; an empty text for one that takes nothing
 * @param environment the process's
 */
record Given(List<String> words, Map<String, List<String>> options, Map<String, String> environment) {

    /** Reads it, and refuses an option that the command does not have. */
    static Given read(Command command, List<String> typed, Map<String, String> environment) {
        List<String> words = new ArrayList<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            Command.Option option = option(command, equals < 0 ? word : word.substring(0, equals));
            String value = equals < 0 ? "" : word.substring(equals + 1);
            if (!option.value().isEmpty() && equals < 0) {
                i++;
                if (i == typed.size()) {
                    throw new CommandProblem(word + " needs a " + option.value() + " after it.");
                }
                value = typed.get(i);
            }
            options.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(value);
        }
        return new Given(words, options, environment);
    }

    private static Command.Option option(Command command, String typed) {
        return Help.options(command).stream()
                .filter(option -> typed.equals("--" + option.name()))
                .findFirst()
                .orElseThrow(() -> new CommandProblem("“" + command.name() + "” has no option " + typed + ". See "
                        + Help.invocation(command) + " --help."));
    }

    /** The word in this place; a problem if there is none. */
    String word(int place, String what) {
        if (place >= words.size()) {
            throw new CommandProblem("Say which: " + what + " is missing. See --help.");
        }
        return words.get(place);
    }

    /** Refuses words that nothing is done with. */
    void noMoreWords(int wanted) {
        if (words.size() > wanted) {
            throw new CommandProblem("“" + words.get(wanted) + "” is too much. See --help.");
        }
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** What followed the option, where it was given; the last if given twice. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).map(values -> values.get(values.size() - 1));
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    String needed(String name) {
        return option(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new CommandProblem("--" + name + " is missing. See --help."));
    }

    DataFolder folder() {
        return DataFolder.chosen(option(Command.Option.DATA.name()).map(Path::of));
    }

    /** Whoever runs the command, about to do this. */
    static Doing doing(Action action) {
        return Doing.byCommand(System.getProperty("user.name"), action, Optional.empty());
    }
}
