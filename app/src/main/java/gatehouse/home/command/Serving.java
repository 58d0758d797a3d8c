package gatehouse.home.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.foundation.account.LinkService;
import gatehouse.foundation.database.Store;

/** The web server with the store under it, from start to stop. */
final class Serving {
    private Serving() {}

    /**
     * Serves until the process is told to end; the store then closes last, the embedded database included.
     *
     * @param ready done when it answers, with the rooms and the address
     */
    static void until(Given given, Screen screen, BiConsumer<ConfigurableApplicationContext, String> ready) {
        Listening listening = Listening.of(given);
        CountDownLatch ended = new CountDownLatch(1);
        try (Store store = Store.open(given.folder(), given.environment(), screen::say)) {
            if (!store.isHolder()) {
                throw new CommandProblem("Another Gatehouse uses "
                        + store.folder().path() + " already. Stop it first, or choose another folder with --data.");
            }
            ConfigurableApplicationContext server = start(store, listening);
            store.beforeClosing(() -> {
                server.close();
                ended.countDown();
            });
            int port =
                    ((ServletWebServerApplicationContext) server).getWebServer().getPort();
            String address = listening.url(port);
            screen.say("Gatehouse is at " + address);
            ready.accept(server, address);
            server.getBean(LinkService.class)
                    .firstAccountLink()
                    .ifPresent(path ->
                            screen.say("There is no account yet. Make the first one here, once, within an hour: "
                                    + address + path));
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConfigurableApplicationContext start(Store store, Listening listening) {
        Map<String, Object> settings = new TreeMap<>(listening.settings());
        settings.put("gatehouse.files", AtRooms.files(store).toString());
        try {
            return WebProgram.start(store.program(), settings);
        } catch (RuntimeException cannot) {
            throw explained(cannot, listening);
        }
    }

    private static RuntimeException explained(RuntimeException cannot, Listening listening) {
        for (Throwable cause = cannot; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof java.net.BindException) {
                return new CommandProblem("Port " + listening.port() + " on " + listening.address()
                        + " cannot be had: something else may be listening there. Choose another with --port, or 0 for"
                        + " any.");
            }
        }
        return cannot;
    }
}
