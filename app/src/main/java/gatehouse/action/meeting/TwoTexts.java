package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.List;

/**
 * What two people wrote into one box.
 *
 * @param opened what stood there when the second of them opened the page
 * @param theirs what the first has kept there since
 * @param mine what the second typed
 */
record TwoTexts(String opened, String theirs, String mine) {

    /** Theirs and then mine; what both began with stands once, where mine goes on in lines of its own. */
    String together() {
        String added = !opened.isEmpty() && theirs.startsWith(opened) && mine.startsWith(opened + "\n")
                ? mine.substring(opened.length()).strip()
                : mine;
        return theirs.isEmpty() || added.isEmpty() ? theirs + added : theirs + "\n" + added;
    }

    /** Lists, of which each line is an answer of its own: theirs without what I took out and with what I added. */
    String lineByLine() {
        List<String> before = opened.lines().toList();
        List<String> after = mine.lines().toList();
        List<String> lines = new ArrayList<>(theirs.lines()
                .filter(line -> after.contains(line) || !before.contains(line))
                .toList());
        after.stream()
                .filter(line -> !before.contains(line) && !lines.contains(line))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    /** What has happened there and what the next press does, for whoever comes second. */
    String told(String who, String where) {
        if (theirs.isEmpty()) {
            return who + " emptied " + where + " meanwhile. Your words are still in the box: saved again, they stand.";
        }
        if (mine.isEmpty()) {
            return who + " wrote under " + where
                    + " meanwhile, which you had emptied. Their words are in the box: saved again, they stay. Empty it once more"
                    + " to take them out.";
        }
        return who + " wrote under " + where
                + " meanwhile. The box now holds their words and then yours: saved again, both are kept. Take out what should"
                + " not stand.";
    }
}
