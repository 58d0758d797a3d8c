package gatehouse.examples;

import java.net.URLDecoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Finds on the page of a version received where a piece of it stands. */
final class Anchors {
    private static final Pattern PIECE = Pattern.compile(
            "at=([^\"#&]*)#fact\">[^<]*</a>(?:(?!</p>).)*</p>\\s*<(?:p|h2)[^>]*>([^<]*)<", Pattern.DOTALL);

    private Anchors() {}

    static String of(String words, String page) {
        Matcher piece = PIECE.matcher(page);
        while (piece.find()) {
            if (HtmlUtils.htmlUnescape(piece.group(2)).startsWith(words)) {
                return URLDecoder.decode(HtmlUtils.htmlUnescape(piece.group(1)), UTF_8);
            }
        }
        throw new AssertionError("No piece begins with: " + words);
    }
}
