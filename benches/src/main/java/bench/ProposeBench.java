package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import gatehouse.otherplans.fact.FactType;
import gatehouse.otherplans.fact.Places;
import gatehouse.otherplans.proposal.EventContext;

/**
 * How many of the facts that a person marks are proposed, and how many proposals are facts, for each kind.
 *
 * <p>Only times that somebody else marked have a reach; the rest is told as it is.
 */
final class ProposeBench {
    private static final double TIMES_REACH = 0.05;

    private ProposeBench() {}

    static List<Figure> run(Path root) {
        List<Figure> figures = new ArrayList<>();
        for (String half : List.of("own", "sealed")) {
            Score score = score(root.resolve("benches/propose").resolve(half));
            if (half.equals(System.getenv("PROPOSE_SHOW")) && half.equals("own")) {
                score.differences().forEach(System.err::println);
            }
            if (score.marks() > 0) {
                figures.addAll(figures(half, score));
            }
        }
        return figures;
    }

    private static List<Figure> figures(String half, Score score) {
        List<Figure> figures = new ArrayList<>();
        for (FactType kind : FactType.values()) {
            Score.Count count = score.of(kind);
            double reach = kind == FactType.WINDOW && half.equals("sealed") ? TIMES_REACH : 1;
            String of = String.format(
                    Locale.ROOT,
                    "%s half, %s: precision %.3f of %d, recall %.3f of %d;",
                    half,
                    kind,
                    count.precision(),
                    count.proposals(),
                    count.recall(),
                    count.marks());
            figures.add(Figure.atMost("propose", of + " wrong", "share", 1 - count.precision(), reach));
            figures.add(Figure.atMost("propose", of + " missed", "share", 1 - count.recall(), reach));
        }
        return figures;
    }

    static Score score(Path half) {
        Score score = new Score();
        if (!Files.isDirectory(half)) {
            return score;
        }
        try (Stream<Path> files = Files.walk(half)) {
            files.filter(file -> file.getFileName().toString().equals("event.txt"))
                    .sorted()
                    .forEach(event -> folder(event, score));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return score;
    }

    private static void folder(Path eventFile, Score score) {
        EventContext event = event(eventFile);
        try (Stream<Path> files = Files.list(eventFile.getParent())) {
            files.filter(file -> file.toString().endsWith(".txt") && !file.equals(eventFile))
                    .sorted()
                    .forEach(file -> score.add(MarkedDocument.read(file), event));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static EventContext event(Path file) {
        ZoneId zone = ZoneId.of("Europe/London");
        List<LocalDate> main = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        List<Places.Place> places = new ArrayList<>();
        for (String line : lines(file)) {
            String[] said = line.split(" ", 2);
            switch (said[0]) {
                case "zone" -> zone = ZoneId.of(said[1].strip());
                case "day" -> main.add(LocalDate.parse(said[1].strip()));
                case "other-day" -> days.add(LocalDate.parse(said[1].strip()));
                case "place" -> places.add(place(said[1]));
                default -> throw new IllegalArgumentException(file + ": " + line);
            }
        }
        days.addAll(main);
        return new EventContext(zone, days, main, places);
    }

    private static Places.Place place(String line) {
        String zone = line.substring(0, line.indexOf(' '));
        String[] names = line.substring(zone.length()).split("=", 2);
        List<String> aliases = names.length == 1
                ? List.of()
                : Arrays.stream(names[1].split(";")).map(String::strip).toList();
        return new Places.Place(zone, names[0].strip(), aliases, "");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
