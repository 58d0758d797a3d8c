package gatehouse.otherplans.fact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a file that can be shown as it is printed. */
public final class PrintedPage {
    private static final Pattern PAGE = Pattern.compile("page ([1-9]\\d{0,5})\\b.*");

    private PrintedPage() {}

    /** The page of a PDF that an anchor in it stands on, from 1; 0 where the anchor names none, or the file is no PDF. */
    public static int of(String anchor, String fileName) {
        Matcher page = PAGE.matcher(anchor);
        return fileName.toLowerCase(Locale.UK).endsWith(".pdf") && page.matches() ? Integer.parseInt(page.group(1)) : 0;
    }
}
