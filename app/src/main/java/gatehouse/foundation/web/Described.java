package gatehouse.foundation.web;

/** What a form's parts say of each other to someone who cannot see them. */
public final class Described {
    private Described() {}

    /** The ids of a field's hint and error, or null, which leaves the attribute out. */
    public static String by(String name, String hint, String error) {
        String hinted = hint == null || hint.isEmpty() ? "" : name + "-hint";
        String wrong = error == null ? "" : name + "-error";
        String both = (hinted + " " + wrong).strip();
        return both.isEmpty() ? null : both;
    }
}
