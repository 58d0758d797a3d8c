package gatehouse.information.sitevisit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The prompts as shipped, in the order in which a visit asks them. */
record Prompts(List<Area> areas, List<Prompt> all) {
    private static final Prompts SHIPPED = new Prompts(
            lines("areas.tsv")
                    .map(cells -> new Area(cells[0], cells[1], codes(cells[2]), codes(cells[3])))
                    .toList(),
            lines("prompts.tsv")
                    .map(cells -> new Prompt(cells[0], cells[1], cells[2]))
                    .toList());

    Prompts {
        areas = List.copyOf(areas);
        all = List.copyOf(all);
    }

    static Prompts shipped() {
        return SHIPPED;
    }

    List<Prompt> of(Area area) {
        return all.stream().filter(prompt -> prompt.area().equals(area.code())).toList();
    }

    /** What the prompt of this code is about; nothing for one that is not shipped. */
    Optional<Area> areaOf(String promptCode) {
        return all.stream()
                .filter(prompt -> prompt.code().equals(promptCode))
                .flatMap(prompt -> areas.stream().filter(area -> area.code().equals(prompt.area())))
                .findFirst();
    }

    private static Stream<String[]> lines(String name) {
        try (BufferedReader file =
                new BufferedReader(new InputStreamReader(Prompts.class.getResourceAsStream(name), UTF_8))) {
            return file.lines().skip(1).map(line -> line.split("\t", -1)).toList().stream();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static List<String> codes(String cell) {
        return Stream.of(cell.split(",")).filter(code -> !code.isEmpty()).toList();
    }
}
