package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Pages of a day that stand open, and one check that fails: until the last of them is told, and what they cost. */
final class LiveBench {
    private static final int PAGES_OF_ONE = 4;
    private static final int WARM = 5;
    private static final int ROUNDS = 25;
    private static final double INFORMS_MILLIS = 100;

    private LiveBench() {}

    static List<Figure> run() {
        try (Served served = new Served()) {
            UUID plan = served.plan(200);
            Visitor coordinator = served.coordinator();
            String at = "/plans/" + plan;
            coordinator.post(
                    at + "/partners", with(coordinator.get(at + "/partners/new"), "organisation", "Harbour Trust"));
            Map<String, String> commitment = with(coordinator.get(at + "/commitments/new"), "partner", "PAR-001");
            commitment.put("statement", "Two stewards at the gate");
            coordinator.post(at + "/commitments", commitment);
            List<Figure> figures = new ArrayList<>();
            try (Listeners listeners = new Listeners()) {
                long heap = heap();
                int threads = ManagementFactory.getThreadMXBean().getThreadCount();
                people(served, plan, listeners, 50);
                figures.add(told(coordinator, at, listeners, 50));
                people(served, plan, listeners, 200);
                figures.add(Figure.atMost("live", "more heap with 200 pages", "MB", (heap() - heap) / 1e6, 40));
                figures.add(Figure.atMost(
                        "live",
                        "more threads with 200 pages",
                        "threads",
                        ManagementFactory.getThreadMXBean().getThreadCount() - threads,
                        20));
                figures.add(told(coordinator, at, listeners, 200));
            }
            return figures;
        }
    }

    /** Opens pages until there are so many, each person as many as one may. */
    private static void people(Served served, UUID plan, Listeners listeners, int pages) {
        while (listeners.count() < pages) {
            Visitor person = served.deputy("live." + listeners.count(), plan);
            for (int n = 0; n < PAGES_OF_ONE && listeners.count() < pages; n++) {
                listeners.open(person, "/plans/" + plan + "/day/live");
            }
        }
    }

    private static Figure told(Visitor coordinator, String at, Listeners listeners, int pages) {
        Times times = new Times();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            Map<String, String> check = with(coordinator.get(at + "/day"), "line", "COM-001");
            check.put("state", "NOT_IN_PLACE");
            check.put("words", "Round " + round);
            CountDownLatch all = listeners.expect();
            double took = Times.of(() -> {
                coordinator.post(at + "/day/checks", check);
                await(all);
            });
            if (round >= WARM) {
                times.add(List.of(took));
            }
        }
        return Figure.times(
                "live",
                pages + " pages, from the check to the last told, median",
                "ms",
                times.median(),
                INFORMS_MILLIS,
                1);
    }

    private static void await(CountDownLatch all) {
        try {
            if (!all.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException(all.getCount() + " pages were not told within half a minute");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, String> with(String page, String name, String value) {
        Map<String, String> form = Visitor.hidden(page);
        form.put(name, value);
        return form;
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Browsers that listen, all read by one thread, so that they cost the program measured beside them next to nothing. */
    private static final class Listeners implements AutoCloseable {
        private final Selector selector;
        private final List<SocketChannel> open = new ArrayList<>();
        private final Thread reader;
        private volatile CountDownLatch expected = new CountDownLatch(0);

        Listeners() {
            try {
                selector = Selector.open();
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
            reader = new Thread(this::read, "listeners");
            reader.setDaemon(true);
            reader.start();
        }

        int count() {
            return open.size();
        }

        void open(Visitor person, String path) {
            URI to = person.at(path);
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + to.getAuthority() + "\r\nCookie: "
                    + person.cookies() + "\r\nAccept: text/event-stream\r\n\r\n";
            try {
                SocketChannel channel = SocketChannel.open(new InetSocketAddress(to.getHost(), to.getPort()));
                channel.write(ByteBuffer.wrap(request.getBytes(UTF_8)));
                heard(channel, ":open");
                channel.configureBlocking(false);
                open.add(channel);
                synchronized (selector) {
                    selector.wakeup();
                    channel.register(selector, SelectionKey.OP_READ);
                }
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
        }

        private static void heard(SocketChannel channel, String words) throws IOException {
            StringBuilder heard = new StringBuilder();
            ByteBuffer buffer = ByteBuffer.allocate(2048);
            while (heard.indexOf(words) < 0) {
                if (channel.read(buffer.clear()) < 0) {
                    throw new IOException("The page was closed: " + heard);
                }
                heard.append(UTF_8.decode(buffer.flip()));
            }
        }

        CountDownLatch expect() {
            expected = new CountDownLatch(open.size());
            return expected;
        }

        private void read() {
            ByteBuffer buffer = ByteBuffer.allocate(2048);
            try {
                while (selector.isOpen()) {
                    selector.select(50);
                    synchronized (selector) {
                        for (SelectionKey key : selector.selectedKeys()) {
                            int read = ((SocketChannel) key.channel()).read(buffer.clear());
                            if (read < 0) {
                                key.cancel();
                            } else if (UTF_8.decode(buffer.flip()).toString().contains("event:checked")) {
                                expected.countDown();
                            }
                        }
                        selector.selectedKeys().clear();
                    }
                }
            } catch (IOException | java.nio.channels.ClosedSelectorException ended) {
                return;
            }
        }

        @Override
        public void close() {
            try {
                selector.close();
                for (SocketChannel channel : open) {
                    channel.close();
                }
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
        }
    }
}
