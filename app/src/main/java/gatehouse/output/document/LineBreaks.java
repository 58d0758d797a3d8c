package gatehouse.output.document;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/** Where a line of the PDF may end: never inside a reference, "REC-007", or a time, "07:30". */
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker ordinary;
    private String words = "";

    LineBreaks(Locale language) {
        ordinary = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(language));
    }

    @Override
    public void setText(String text) {
        words = text;
        ordinary.setText(text);
    }

    @Override
    public int next() {
        int at = ordinary.next();
        while (isInside(at)) {
            at = ordinary.next();
        }
        return at;
    }

    private boolean isInside(int at) {
        if (at < 2 || at >= words.length() || !isDigit(words.charAt(at))) {
            return false;
        }
        char before = words.charAt(at - 1);
        char first = words.charAt(at - 2);
        return (before == '-' && first >= 'A' && first <= 'Z') || (before == ':' && isDigit(first));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
