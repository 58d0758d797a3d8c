package gatehouse.action.guidance;

import java.util.List;

/**
 * One thing that a plan shows of a point.
 *
 * @param named the items it is of, every one
 * @param address where more of it is, after the plan's own; empty for nowhere
 */
public record Line(Shows shows, String words, List<Named> named, String address) {
    private static final int LONGEST = 110;
    private static final int FEW = 3;

    public Line {
        named = List.copyOf(named);
    }

    /** An item by its reference. */
    public record Named(String reference, String title) {}

    static Line evidence(String words, List<Named> named, String address) {
        return new Line(Shows.EVIDENCE, words, named, address);
    }

    static Line open(String words, List<Named> named, String address) {
        return new Line(Shows.OPEN, words, named, address);
    }

    static Line blank(String words, String address) {
        return new Line(Shows.BLANK, words, List.of(), address);
    }

    static Line notAsked(String words) {
        return new Line(Shows.NOT_ASKED, words, List.of(), "");
    }

    /** The first of its items, for a page that leads to the rest. */
    public List<Named> first(int most) {
        return named.size() <= most + 1 ? named : named.subList(0, most);
    }

    /** Whether it names so many that their references have to do, without their titles. */
    public boolean isLong() {
        return named.size() > FEW;
    }

    /** The words with the references of its first items, as paper has them. */
    public String onPaper(int most) {
        List<Named> first = first(most);
        if (first.isEmpty()) {
            return words;
        }
        String references =
                String.join(", ", first.stream().map(Named::reference).toList());
        int more = named.size() - first.size();
        return words + ": " + references + (more == 0 ? "" : " and " + more + " more");
    }

    /** A title that fits beside others. */
    public static String shortly(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
