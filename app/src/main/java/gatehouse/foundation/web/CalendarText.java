package gatehouse.foundation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;

/** An iCalendar file (RFC 5545) under construction: instants in UTC, text escaped, lines folded at 75 bytes. */
public final class CalendarText {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_BYTES = 75;

    private final StringBuilder text = new StringBuilder();

    public CalendarText line(String name, String value) {
        folded(name + ":" + value);
        return this;
    }

    public CalendarText words(String name, String words) {
        return line(name, escaped(words));
    }

    public CalendarText at(String name, Instant instant) {
        return line(name, UTC.format(instant));
    }

    /** Controls that no calendar may hold are left out. */
    public static String escaped(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Answers with such a file, to be kept and not shown. */
    public static void send(String calendar, String name, HttpServletResponse response) {
        byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** No sign is cut in two: a fold comes before the sign that would go past the end. */
    private void folded(String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            String one = Character.toString(sign);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += length;
            at += Character.charCount(sign);
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
