package bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Runs one bench and prints its figures, a line of JSON each; the exit code says whether all were held. */
public final class Bench {
    private Bench() {}

    /** Takes the repository's folder, and the bench's name. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        List<Figure> figures = run(Path.of(arguments[0]), arguments[1]);
        figures.forEach(figure -> out.println(figure.json()));
        System.exit(figures.stream().allMatch(Figure::held) ? 0 : 1);
    }

    private static List<Figure> run(Path root, String name) {
        return switch (name) {
            case "advice" -> AdviceBench.run();
            case "save" -> SaveBench.run();
            case "pages" -> PagesBench.run();
            case "document" -> DocumentBench.run();
            case "version" -> VersionBench.run();
            case "start" -> StartBench.run(root);
            case "stale" -> StaleBench.run();
            case "read" -> ReadBench.run();
            case "propose" -> ProposeBench.run(root);
            case "grid" -> GridBench.run();
            case "whatif" -> WhatIfBench.run();
            case "crosscheck" -> CrossCheckBench.crosscheck();
            case "visit" -> VisitBench.run();
            case "recheck" -> CrossCheckBench.recheck();
            case "carry" -> CarryBench.run();
            case "search" -> SearchBench.run();
            case "live" -> LiveBench.run();
            case "log" -> LogBench.run();
            default -> throw new IllegalArgumentException("There is no bench " + name);
        };
    }
}
