package gatehouse.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What was answered with "kept" is there after the program, or its database as well, is cut off in mid-save. */
@Tag("full")
class CutOffTest {
    private static final int ROUNDS = 4;
    private static final int WRITERS = 3;
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_use)\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void every_acknowledged_save_is_there_after_a_crash() throws Exception {
        Random random = new Random(64);
        try (World world = new World()) {
            Person sam = world.coordinator(Seat.DESK);
            Writing writing = new Writing(sam);
            writing.isTaskedByTelephone();
            String list = writing.plan() + "/vulnerabilities";
            String cookie = sam.cookies();
            Running running = world.gatehouse();
            for (int round = 0; round < ROUNDS; round++) {
                List<Thread> writers = start(running.address(), list, cookie, round);
                Thread.sleep(1_500 + random.nextInt(1_500));
                running.isCutOff(round % 2 == 1);
                for (Thread writer : writers) {
                    writer.join();
                }
                running = world.isStartedAgain();
                assertThat(kept(running.address() + list, cookie)).contains(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * WRITERS);
    }

    private List<Thread> start(String address, String list, String cookie, int round) {
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Thread(() -> save(address, list, cookie, "round " + round + " by " + writer)))
                .toList();
        writers.forEach(Thread::start);
        return writers;
    }

    /** Saves until there is no one to save to. */
    private void save(String address, String list, String cookie, String who) {
        try {
            for (int n = 0; ; n++) {
                String words = "Weakness " + n + " of " + who + ".";
                String form = get(address + list + "/new", cookie);
                StringBuilder sent = new StringBuilder("statement=" + URLEncoder.encode(words, UTF_8));
                Matcher hidden = HIDDEN.matcher(form.substring(form.lastIndexOf("<form")));
                while (hidden.find()) {
                    sent.append('&')
                            .append(hidden.group(1))
                            .append('=')
                            .append(URLEncoder.encode(hidden.group(2), UTF_8));
                }
                if (post(address + list, cookie, sent.toString()) == 303) {
                    acknowledged.add(words);
                }
            }
        } catch (IOException cutOff) {
            // The program is gone: what this writer was told is kept is in the queue.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String kept(String address, String cookie) throws IOException, InterruptedException {
        return get(address, cookie);
    }

    private String get(String address, String cookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", cookie)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private int post(String address, String cookie, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
