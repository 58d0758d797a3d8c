package gatehouse.action.version;

/**
 * One change in meaning.
 *
 * @param reference of the item; empty for the plan itself
 * @param title of the item, as it is named now
 * @param words what became of what; empty where {@link Meaning} says it all
 */
public record Altered(Meaning meaning, String reference, String title, String words) {
    private static final int LONGEST_TITLE = 60;

    /** The change on one line, as a decision sheet has room for. */
    public String line() {
        String about = reference.isEmpty() ? "" : " " + reference + " " + shortTitle();
        return meaning.words() + ":" + about + (words.isEmpty() ? "" : (about.isEmpty() ? " " : ": ") + words);
    }

    private String shortTitle() {
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
            return words.isEmpty() || !title.endsWith(".") ? title : title.substring(0, title.length() - 1);
        }
        return title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1))
                        .strip() + "…";
    }
}
