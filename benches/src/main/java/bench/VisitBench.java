package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * A visit of 100 observations, each with a photograph of 1 MiB, sent page by page as a telephone sends them.
 *
 * <p>Beside it stand the writing and syncing of the same bytes, and what no page can go below: the same forms taken
 * by an endpoint that does nothing with them but that.
 */
final class VisitBench {
    private static final int OBSERVATIONS = 100;
    private static final int ROUNDS = 3;
    private static final double REACH = 2;
    private static final Pattern PROMPT = Pattern.compile("name=\"(OBS-\\d+)\\.revision\" value=\"(\\d+)\"");

    private final Photographs photographs = new Photographs();
    private final Visitor person;
    private final Visitor bare;
    private final Path folder;

    private VisitBench(Visitor person, Visitor bare, Path folder) {
        this.person = person;
        this.bare = bare;
        this.folder = folder;
    }

    static List<Figure> run() {
        try (Served served = new Served()) {
            Path folder = Files.createDirectories(served.scratch().files().resolveSibling("yardstick"));
            List<UUID> plans = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                plans.add(served.plan(GeneratedPlan.visited(OBSERVATIONS, "V-" + round)));
            }
            try (ServletWebServerApplicationContext bare = BareCommit.start(served.source(), folder)) {
                return new VisitBench(served.coordinator(), BareCommit.signedIn(bare), folder).measured(plans);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The first visit warms; of the others, the one in the middle counts. */
    private List<Figure> measured(List<UUID> plans) {
        List<double[]> rounds = new ArrayList<>();
        for (UUID plan : plans) {
            double[] times = visit(plan);
            if (!plan.equals(plans.get(0))) {
                rounds.add(times);
            }
        }
        rounds.sort((one, other) -> Double.compare(one[0] / one[1], other[0] / other[1]));
        double[] middle = rounds.get(rounds.size() / 2);
        String what = "100 observations with 100 photographs of 1 MiB";
        return List.of(
                Figure.times("visit", what, "ms", middle[0], middle[1], REACH),
                Figure.times(
                        "visit", what + ", by an endpoint that only syncs them", "ms", middle[0], middle[2], REACH));
    }

    /** What the sending took, the writing and syncing of the same bytes, and the floor, in turn. */
    private double[] visit(UUID plan) {
        String walk = "/plans/" + plan + "/site-visits/VIS-001/walk";
        double sent = 0;
        double written = 0;
        double floor = 0;
        int number = 0;
        for (int part = 1; number < OBSERVATIONS; part++) {
            String page = person.get(walk + "?part=" + part);
            Map<String, String> fields = Visitor.hidden(page);
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (MatchResult prompt : PROMPT.matcher(page).results().toList()) {
                String reference = prompt.group(1);
                fields.put(reference + ".revision", prompt.group(2));
                fields.put(reference + ".answer", "NO");
                fields.put(reference + ".note", "Seen at stop " + part + ": it stood open.");
                fields.put(reference + ".place", "Stop " + part + ", by the rail");
                files.put(reference + ".photograph", photographs.photograph(number));
                number++;
            }
            String address = walk + "?part=" + part;
            sent += Times.of(() -> person.post(address, fields, files));
            written += Times.of(() -> files.values().forEach(bytes -> Synced.write(folder, bytes)));
            Map<String, String> same = new LinkedHashMap<>(fields);
            same.putAll(Visitor.hidden(bare.get("/rows")));
            floor += Times.of(() -> bare.post("/uploads", same, files));
        }
        check(plan, number);
        return new double[] {sent, written, floor};
    }

    private void check(UUID plan, int number) {
        String page = person.get("/plans/" + plan + "/site-visits/VIS-001");
        if (!page.contains(number + " of " + number + " answered, " + number + " photographs")) {
            throw new IllegalStateException("Not everything that was sent is kept");
        }
    }
}
