package gatehouse.output.document;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/** Where a line of a PDF may end: after a word and within an address, and never within a time of day. */
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";

    @Override
    public void setText(String words) {
        text = words;
        breaks.setText(words);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (isWithinTime(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWithinTime(int at) {
        return at > 1
                && at < text.length()
                && text.charAt(at - 1) == ':'
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
    }
}
