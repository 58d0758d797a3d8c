package gatehouse.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.home.command.RunningProgram;
import gatehouse.otherplans.crosscheck.Board;
import gatehouse.otherplans.crosscheck.CrossCheckService;
import gatehouse.record.export.PlanFileService;

/** An example in the running program, with the facts of other plans that its file holds or without them. */
final class Reviewed implements AutoCloseable {
    private static final Set<String> FROM_FILES = Set.of("RECEIVED_VERSION", "FACT");

    private final RunningProgram program = RunningProgram.start();
    private final UUID plan;
    private final Person person;

    private Reviewed(byte[] example) {
        this.plan = program.part(PlanFileService.class)
                .load(Doing.byCommand("a test", Action.PLAN_FILE, Optional.empty()), example, Optional.empty())
                .plan();
        Account author = program.account("Jo Field", Role.COORDINATOR);
        program.join(plan, author, Capacity.COORDINATOR);
        this.person = new Person(program.signedIn(author), plan);
    }

    static Reviewed asItStands(String example) {
        return new Reviewed(MadeFile.committed("", example));
    }

    /** As it was before any file came in. */
    static Reviewed beforeAnyFile(String example) {
        Map<String, Object> file = new TreeMap<>(JsonReader.object(MadeFile.committed("", example)));
        Map<String, Object> content = new TreeMap<>(asMap(file.get("content")));
        List<Object> items = new ArrayList<>((List<?>) content.get("items"));
        items.removeIf(item -> FROM_FILES.contains(asMap(item).get("kind"))
                || "FINDING".equals(asMap(item).get("kind")));
        items.replaceAll(item -> withoutFacts(asMap(item)));
        content.put("items", items);
        file.put("content", content);
        return new Reviewed(CanonicalJson.bytes(file));
    }

    /** Without answers that lead to a fact: what an exercise tries of other plans, and how that did. */
    private static Map<String, Object> withoutFacts(Map<String, Object> item) {
        Map<String, Object> answers = new TreeMap<>(asMap(item.get("answers")));
        answers.values().removeIf(answer -> String.valueOf(answer).matches("\\[?FCT-[0-9]{3}.*"));
        Map<String, Object> without = new TreeMap<>(item);
        without.put("answers", answers);
        return without;
    }

    Person person() {
        return person;
    }

    Board board() {
        return program.part(Entrance.class)
                .look(
                        Doing.byCommand("a test", Action.PLAN_SEE, Optional.of(plan)),
                        "cross-check",
                        change -> program.part(CrossCheckService.class).board(change));
    }

    /** What is found, each as its rule and its sentence. */
    List<String> found() {
        Board board = board();
        return Stream.of(board.open(), board.takenUp(), board.settled())
                .flatMap(List::stream)
                .map(Reviewed::sentence)
                .sorted()
                .toList();
    }

    static String sentence(Board.Clash clash) {
        return clash.suggestion().rule() + " " + clash.suggestion().says();
    }

    /** The items of the plan file as it would go out now that were taken from files. */
    List<Map<String, Object>> taken() {
        byte[] file = program.part(PlanFileService.class)
                .export(Doing.byCommand("a test", Action.PLAN_FILE, Optional.of(plan)));
        Map<String, Object> content = asMap(JsonReader.object(file).get("content"));
        return ((List<?>) content.get("items"))
                .stream()
                        .map(Reviewed::asMap)
                        .filter(item -> FROM_FILES.contains(item.get("kind")))
                        .toList();
    }

    static List<Map<String, Object>> heldIn(String example) {
        Map<String, Object> content =
                asMap(JsonReader.object(MadeFile.committed("", example)).get("content"));
        return ((List<?>) content.get("items"))
                .stream()
                        .map(Reviewed::asMap)
                        .filter(item -> FROM_FILES.contains(item.get("kind")))
                        .toList();
    }

    /** Without who read a version and when, which nobody says who receives it. */
    static List<Map<String, Object>> unread(List<Map<String, Object>> items) {
        List<Map<String, Object>> unread = new ArrayList<>();
        for (Map<String, Object> item : items) {
            Map<String, Object> next = new TreeMap<>(item);
            Map<String, Object> answers = new TreeMap<>(asMap(item.get("answers")));
            answers.keySet().removeAll(Set.of("readBy", "readOn"));
            next.put("answers", answers);
            unread.add(next);
        }
        return unread;
    }

    static String json(List<Map<String, Object>> items) {
        return new String(CanonicalJson.bytes(items), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // a plan file, which the program itself reads
    private static Map<String, Object> asMap(Object json) {
        return (Map<String, Object>) json;
    }

    @Override
    public void close() {
        program.close();
    }
}
