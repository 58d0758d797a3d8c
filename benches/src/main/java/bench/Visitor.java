package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A browser as far as a bench needs one. */
final class Visitor {
    private static final Pattern KEY = Pattern.compile("name=\"(_csrf|_use|_form|revision)\"[^>]* value=\"([^\"]*)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(String address) {
        this.address = address;
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    /** As a browser sends them. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The page; anything but a page is a fault of the bench. */
    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET(), 200);
    }

    void post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                303);
    }

    /** Sends a form with files, as a page that takes them does. */
    void post(String path, Map<String, String> fields, Map<String, byte[]> files) {
        String boundary = "----boundary-of-a-bench";
        List<byte[]> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value)
                .getBytes(UTF_8)));
        files.forEach((name, bytes) -> {
            parts.add(String.join(
                            "\r\n",
                            "--%s",
                            "Content-Disposition: form-data; name=\"%s\"; filename=\"photograph.jpg\"",
                            "Content-Type: image/jpeg",
                            "",
                            "")
                    .formatted(boundary, name)
                    .getBytes(UTF_8));
            parts.add(bytes);
            parts.add("\r\n".getBytes(UTF_8));
        });
        parts.add("--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(parts)),
                303);
    }

    /** What a form of the page hides: its keys, and the revision that it was opened on. */
    static Map<String, String> hidden(String page) {
        Map<String, String> hidden = new LinkedHashMap<>();
        Matcher key = KEY.matcher(page);
        while (key.find()) {
            hidden.put(key.group(1), key.group(2));
        }
        return hidden;
    }

    private String send(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean moved = expected == 303 && answer.statusCode() == 302;
            if (answer.statusCode() != expected && !moved) {
                throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": "
                        + answer.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
            }
            return answer.body();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
