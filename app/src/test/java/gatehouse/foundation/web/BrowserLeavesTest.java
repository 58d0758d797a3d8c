package gatehouse.foundation.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import gatehouse.home.command.AtThePlan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** A telephone that is pocketed while its page is on the way is no fault: nothing is logged but, if asked for, a line. */
class BrowserLeavesTest extends AtThePlan {
    private static final int PAGES_ON_THE_WAY = 400;
    private static final int MOST_OPEN = 4;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("gatehouse");

    @BeforeEach
    void everything_that_is_logged_is_heard() {
        log.start();
        all.addAppender(log);
        ours.setLevel(Level.DEBUG);
        ours.setAdditive(false);
        ours.addAppender(log);
    }

    @AfterEach
    void and_no_longer() {
        all.detachAppender(log);
        ours.detachAppender(log);
        ours.setAdditive(true);
        ours.setLevel(null);
    }

    /** What the connection says of being reset while it is asked: it is meant to be, so nothing hangs on it. */
    private final List<IOException> refused = new CopyOnWriteArrayList<>();

    private Socket connected() throws IOException {
        URI address = URI.create(program.address());
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoLinger(true, 0);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        return socket;
    }

    private String request(String path) {
        String cookies = coordinator.cookies().getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookies + "\r\n\r\n";
    }

    /** Asks without ever reading, until nothing more goes through, and resets the connection. */
    private void leaves(String path, int times) throws IOException, InterruptedException {
        try (Socket socket = connected()) {
            OutputStream out = socket.getOutputStream();
            Thread asking = new Thread(() -> ask(out, path, times));
            asking.start();
            asking.join(3000);
        }
    }

    private void ask(OutputStream out, String path, int times) {
        try {
            out.write(request(path).repeat(times).getBytes(US_ASCII));
            out.flush();
        } catch (IOException closed) {
            refused.add(closed);
        }
    }

    private List<String> told(Level from) {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(from))
                .map(event -> event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage())
                .toList();
    }

    private void waitFor(String words) throws InterruptedException {
        for (int n = 0; n < 100 && told(Level.DEBUG).stream().noneMatch(line -> line.contains(words)); n++) {
            Thread.sleep(100);
        }
        assertThat(told(Level.DEBUG)).anyMatch(line -> line.contains(words));
    }

    @Test
    void a_browser_that_leaves_while_its_page_is_sent_is_no_fault() throws Exception {
        leaves(at("/day"), PAGES_ON_THE_WAY);

        waitFor("The browser did not wait");
        assertThat(told(Level.INFO)).isEmpty();
        assertThat(told(Level.DEBUG).stream().filter(line -> line.contains("The browser did not wait")))
                .hasSize(1);
        assertThat(coordinator.get(at("/day")).status()).isEqualTo(200);
    }

    @Test
    void a_browser_that_leaves_while_a_file_is_sent_is_no_fault() throws Exception {
        made("/versions", Map.of("reason", "To print"));
        String file = at("/versions/1/documents/full.pdf");
        assertThat(coordinator.get(file).status()).isEqualTo(200);
        leaves(file, PAGES_ON_THE_WAY);

        waitFor("The browser did not wait");
        assertThat(told(Level.INFO)).isEmpty();
        assertThat(coordinator.get(file).status()).isEqualTo(200);
    }

    @Test
    void an_open_page_of_the_day_that_is_gone_when_it_is_told_is_no_fault() throws Exception {
        made("/recommendations", Map.of("statement", "Barriers", "askedOf", "POLICE"));
        made("/deliveries", Map.of("recommendation", "REC-001", "state", "IN_PLACE", "words", "Set at six"));
        List<Socket> open = new ArrayList<>();
        for (int n = 0; n < MOST_OPEN; n++) {
            Socket page = connected();
            open.add(page);
            assertThat(statusOfLive(page)).isEqualTo("HTTP/1.1 200");
        }
        assertThat(another()).as("one more than may be open").isEqualTo("HTTP/1.1 204");
        for (Socket page : open) {
            page.close();
        }

        String answer = "";
        for (int n = 0; n < 50 && !answer.equals("HTTP/1.1 200"); n++) {
            made("/day/checks", Map.of("line", "REC-001", "state", "IN_PLACE", "words", "Seen " + n));
            answer = another();
        }
        assertThat(answer).as("those that are gone count no more").isEqualTo("HTTP/1.1 200");
        waitFor("The browser did not wait");
        assertThat(told(Level.INFO)).isEmpty();
    }

    private String another() throws IOException {
        try (Socket page = connected()) {
            return statusOfLive(page);
        }
    }

    private String statusOfLive(Socket page) throws IOException {
        page.getOutputStream().write(request(at("/day/live")).getBytes(US_ASCII));
        return new String(page.getInputStream().readNBytes(12), US_ASCII);
    }
}
