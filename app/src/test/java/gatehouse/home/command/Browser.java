package gatehouse.home.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A browser as far as tests need one: keeps cookies, reads a form's keys off a page, and does not follow redirects. */
public final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_csrf|_use)\" value=\"([^\"]*)\">");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** What came back. */
    public record Answer(int status, String body, Map<String, String> headers) {
        public String location() {
            return headers.getOrDefault("location", "");
        }

        /** The page without its keys: they are drawn at random, and so may spell any short word. */
        public String withoutKeys() {
            return HIDDEN.matcher(body).replaceAll("").replaceAll("nonce=\"[^\"]*\"", "");
        }
    }

    Browser(String address) {
        this.address = address;
    }

    public CookieManager cookies() {
        return cookies;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** What is not words: a picture, a file. */
    public byte[] bytes(String path) {
        return body(sent(request(path).GET()));
    }

    /** The keys of the form on a page that is sent to this address, or of its first form. */
    public Map<String, String> keys(String page, String action) {
        String html = get(page).body();
        int form = html.indexOf("action=\"" + action + "\"");
        return keysIn(form < 0 ? html : html.substring(form));
    }

    /** Fresh keys of any form that this person can see; of the sign-in form if nobody is signed in. */
    public Map<String, String> keys() {
        Answer own = get("/account");
        return own.status() == 200 ? keysIn(own.body()) : keysIn(get("/sign-in").body());
    }

    /** Sends a form as the page would: with fresh keys. */
    public Answer post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(keys());
        all.putAll(fields);
        return postBare(path, all);
    }

    /** Sends exactly these fields. */
    public Answer postBare(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a form with a file, as the page would. */
    public Answer postFile(String path, Map<String, String> fields, String name, String fileName, byte[] bytes) {
        Map<String, String> all = new LinkedHashMap<>(keys());
        all.putAll(fields);
        String boundary = "----boundary-of-a-test";
        StringBuilder head = new StringBuilder();
        all.forEach((field, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                .formatted(boundary, name, fileName));
        head.append("Content-Type: application/octet-stream\r\n\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Signs in; the answer is where the person is sent. */
    public Answer signIn(String name, String password) {
        Map<String, String> fields = new LinkedHashMap<>(keysIn(get("/sign-in").body()));
        fields.put("name", name);
        fields.put("password", password);
        return postBare("/sign-in", fields);
    }

    public Answer send(HttpRequest.Builder request) {
        HttpResponse<InputStream> answer = sent(request);
        Map<String, String> headers = new LinkedHashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new Answer(answer.statusCode(), new String(body(answer), UTF_8), headers);
    }

    private HttpResponse<InputStream> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * The bytes; of an answer that stays open, such as a page that is told of changes, none, and it is let go. That
     * waits until the answer has begun: a newer JDK takes one that is let go sooner for one that was cut off.
     */
    private static byte[] body(HttpResponse<InputStream> answer) {
        boolean open = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        try (InputStream body = answer.body()) {
            return open ? new byte[0] : body.readAllBytes();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    public static Map<String, String> keysIn(String html) {
        Map<String, String> keys = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            keys.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return keys;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
