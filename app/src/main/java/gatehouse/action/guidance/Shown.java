package gatehouse.action.guidance;

import java.util.List;

/** A point with what a plan shows of it. */
public record Shown(Source source, String asks, List<Line> lines) {

    public Shown {
        lines = List.copyOf(lines);
    }

    /** The whole of it in one word: blank where nothing at all is on record, open where not all of it is. */
    public Shows standing() {
        if (has(Shows.EVIDENCE)) {
            return has(Shows.BLANK) || has(Shows.OPEN) ? Shows.OPEN : Shows.EVIDENCE;
        }
        if (has(Shows.BLANK)) {
            return Shows.BLANK;
        }
        return has(Shows.OPEN) ? Shows.OPEN : Shows.NOT_ASKED;
    }

    private boolean has(Shows what) {
        return lines.stream().anyMatch(line -> line.shows() == what);
    }

    /** The lines of these, in their order. */
    public List<Line> of(Shows... which) {
        List<Shows> wanted = List.of(which);
        return lines.stream().filter(line -> wanted.contains(line.shows())).toList();
    }
}
