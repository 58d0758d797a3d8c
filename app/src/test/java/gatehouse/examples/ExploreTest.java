package gatehouse.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.RunningProgram;
import gatehouse.otherplans.crosscheck.Board;
import gatehouse.otherplans.crosscheck.CrossCheckService;
import gatehouse.record.export.PlanFileService;

class ExploreTest {
    static final Map<String, String> FILES = new java.util.LinkedHashMap<>();

    static {
        FILES.put("tactical-plan-0.3.pdf", "PLN-001");
        FILES.put("search-plan-1.docx", "PLN-004");
        FILES.put("traffic-plan-draft-2.xlsx", "PLN-005");
        FILES.put("event-plan-draft-2.pdf", "PLN-006");
        FILES.put("crowd-plan-0.2.docx", "PLN-007");
        FILES.put("station-letter.eml", "PLN-009");
        FILES.put("medical-plan-1.docx", "PLN-012");
        FILES.put("traffic-plan-draft-3.xlsx", "PLN-005");
    }

    @Test
    void explore() throws Exception {
        try (RunningProgram program = RunningProgram.start()) {
            Account author = program.account("Jo Field", Role.COORDINATOR);
            UUID plan = program.part(PlanFileService.class)
                    .load(
                            Doing.byCommand("a test", Action.PLAN_FILE, Optional.empty()),
                            Files.readAllBytes(Path.of("..", "examples", "harbour-day.json")),
                            Optional.empty())
                    .plan();
            program.join(plan, author, Capacity.COORDINATOR);
            Person person = new Person(program.signedIn(author), plan);
            StringBuilder out = new StringBuilder();
            board(program, plan, out, "BASELINE");
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                out.append("\n==== ").append(file.getKey()).append('\n');
                long t = System.nanoTime();
                String reading = person.receive(
                        file.getValue(),
                        file.getKey(),
                        MadeFile.committed("harbour-day", file.getKey()),
                        Map.of("label", file.getKey()));
                List<Filled> kept = person.takeAll(reading, List.of());
                kept.forEach(form -> {
                    var shown = new java.util.TreeMap<>(form.typed());
                    List.of("_csrf", "marking", "anchor", "proposal", "form", "use").forEach(shown::remove);
                    out.append(shown).append('\n');
                });
                out.append((System.nanoTime() - t) / 1_000_000).append(" ms\n");
            }
            board(program, plan, out, "AFTER");
            Files.writeString(Path.of("/tmp/hp-explore.txt"), out.toString());
        }
    }

    static void board(RunningProgram program, UUID plan, StringBuilder out, String title) {
        Board board = program.part(Entrance.class)
                .look(
                        Doing.byCommand("a test", Action.PLAN_SEE, Optional.of(plan)),
                        "test",
                        change -> program.part(CrossCheckService.class).board(change));
        out.append("\n## ").append(title).append('\n');
        board.open().forEach(clash -> {
            out.append(clash.suggestion().rule()).append(' ').append(clash.suggestion().says()).append('\n');
            clash.suggestion().sides().forEach(side -> out.append("      ").append(side).append('\n'));
        });
    }
}
