package gatehouse.home.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.assessment.risk.NotAScale;
import gatehouse.foundation.database.StoreProblem;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.output.template.NotATemplate;
import gatehouse.record.export.FileRefused;

/** Where the program begins. */
public final class Gatehouse {
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int FAULT = 3;

    private static final List<Command> COMMANDS = List.of(
            new ServeCommand(),
            new DemoCommand(),
            new ImportCommand(),
            new ExportCommand(),
            new FreezeCommand(),
            new GapsCommand(),
            new DocumentCommand(),
            new AccountCommand(),
            new LevelCommand(),
            new ScaleCommand(),
            new TemplateCommand(),
            new RuleCommand(),
            new SchemaCommand());

    private Gatehouse() {}

    /** Runs the command named by the first argument. */
    public static void main(String[] arguments) {
        Screen screen = new Screen(printing(FileDescriptor.out), printing(FileDescriptor.err));
        int code = run(Arrays.asList(arguments), System.getenv(), screen);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** In UTF-8 whatever the machine's own way is. */
    private static PrintStream printing(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }

    /** Does what was typed; the exit code. */
    static int run(List<String> typed, Map<String, String> environment, Screen screen) {
        try {
            if (typed.equals(List.of("--version"))) {
                screen.say("Gatehouse " + Parts.version());
            } else if (typed.isEmpty()
                    || (typed.get(0).startsWith("--") && !typed.get(0).equals("--help"))) {
                run(COMMANDS.get(0), typed, environment, screen);
            } else if (typed.get(0).equals("--help") || typed.get(0).equals("help")) {
                screen.say(Help.all(COMMANDS));
            } else {
                run(named(typed.get(0)), typed.subList(1, typed.size()), environment, screen);
            }
            return 0;
        } catch (CommandProblem problem) {
            screen.complain(problem.getMessage());
            return NOT_UNDERSTOOD;
        } catch (Refusal | StoreProblem | NotAScale | NotATemplate refused) {
            screen.complain(refused.getMessage());
            return REFUSED;
        } catch (FileRefused refused) {
            screen.complain(refused.getMessage());
            screen.complain("Nothing was imported: " + faults(refused.faults().size()) + ", listed above.");
            return REFUSED;
        } catch (RuntimeException fault) {
            screen.complain("A fault of the program stopped it. What was saved before is kept. The rest is for whoever"
                    + " mends it:");
            fault.printStackTrace(screen.err());
            return FAULT;
        }
    }

    private static void run(Command command, List<String> typed, Map<String, String> environment, Screen screen) {
        if (typed.contains("--help")) {
            screen.say(Help.of(command));
        } else {
            command.run(Given.read(command, typed, environment), screen);
        }
    }

    private static String faults(int number) {
        return number == 1 ? "1 fault" : number + " faults";
    }

    private static Command named(String word) {
        Optional<Command> command =
                COMMANDS.stream().filter(known -> known.name().equals(word)).findFirst();
        return command.orElseThrow(() -> new CommandProblem("There is no command “" + word + "”. There are "
                + COMMANDS.stream().map(Command::name).collect(Collectors.joining(", ")) + "."));
    }
}
