package gatehouse.reader.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a message that was written as a web page. Nothing that it points to is fetched. */
final class Html {
    private static final Set<String> APART = Set.of(
            "p", "div", "br", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote");
    private static final Set<String> UNREAD = Set.of("script", "style", "head", "title");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("pound", "£"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bull", "•"),
            Map.entry("hellip", "…"));
    private static final int LONGEST_NAME = 10;

    private final String html;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private Html(String html) {
        this.html = html;
    }

    static String words(String html) {
        Html page = new Html(html);
        page.read();
        return page.words.toString();
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == '&') {
                named();
            } else {
                words.append(c == '\n' || c == '\r' ? ' ' : c);
                at++;
            }
        }
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            past("-->", at);
            return;
        }
        int from = at + 1;
        boolean ends = from < html.length() && html.charAt(from) == '/';
        int n = ends ? from + 1 : from;
        int begins = n;
        while (n < html.length() && Character.isLetterOrDigit(html.charAt(n))) {
            n++;
        }
        String name = html.substring(begins, n).toLowerCase(Locale.ROOT);
        past(">", n);
        if (!ends && UNREAD.contains(name)) {
            pastEndOf(name);
        } else if (APART.contains(name)) {
            words.append('\n');
        } else if (ends && (name.equals("td") || name.equals("th"))) {
            words.append(" | ");
        }
    }

    private void past(String what, int from) {
        int found = html.indexOf(what, from);
        at = found < 0 ? html.length() : found + what.length();
    }

    private void pastEndOf(String name) {
        int n = at;
        while (n < html.length() && !html.regionMatches(true, n, "</" + name, 0, name.length() + 2)) {
            n++;
        }
        past(">", n);
    }

    private void named() {
        int end = html.indexOf(';', at);
        String name = end < 0 || end - at > LONGEST_NAME ? "" : html.substring(at + 1, end);
        String sign = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.getOrDefault(name, "");
        if (sign.isEmpty()) {
            words.append('&');
            at++;
        } else {
            words.append(sign);
            at = end + 1;
        }
    }

    private static String numbered(String number) {
        try {
            int sign = number.startsWith("x") || number.startsWith("X")
                    ? Integer.parseInt(number.substring(1), 16)
                    : Integer.parseInt(number);
            return Character.isValidCodePoint(sign) ? Character.toString(sign) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
