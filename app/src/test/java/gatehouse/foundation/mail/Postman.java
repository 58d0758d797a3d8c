package gatehouse.foundation.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small e-mail server of our own, which takes letters, refuses them, or behaves as badly as servers do. */
public final class Postman implements AutoCloseable {
    /** What it does with a letter. */
    public enum Mood {
        TAKES,
        REFUSES,
        NOT_NOW,
        /** It hangs up when it has had the whole of a letter. */
        DROPS_AFTER_DATA,
        /** It takes the letter and hangs up without hearing the goodbye. */
        TAKES_AND_DROPS,
        SAYS_NOTHING
    }

    public final List<String> letters = new CopyOnWriteArrayList<>();
    public volatile Mood mood = Mood.TAKES;
    private final ServerSocket door;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    public Postman() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        Thread thread = new Thread(this::answer, "postman");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The settings of a program that sends through it. */
    public MailSettings settings() {
        return settings(Map.of());
    }

    public MailSettings settings(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "gatehouse.mail.host", "127.0.0.1",
                "gatehouse.mail.port", String.valueOf(port()),
                "gatehouse.mail.tls", "none",
                "gatehouse.mail.from", "gatehouse@northshire.example",
                "gatehouse.mail.seconds", "2",
                "gatehouse.address", "https://gatehouse.northshire.example"));
        all.putAll(more);
        return MailSettings.of(name -> all.getOrDefault(name, ""));
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                callers.add(caller);
                Thread talk = new Thread(() -> talk(caller), "postman talks");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            if (mood == Mood.SAYS_NOTHING) {
                in.readLine();
                return;
            }
            say(caller, "220 northshire.example");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                if (verb.equals("RCPT") && mood == Mood.REFUSES) {
                    say(caller, "550 no such mailbox here");
                } else if (verb.equals("RCPT") && mood == Mood.NOT_NOW) {
                    say(caller, "451 try again later");
                } else if (verb.equals("DATA")) {
                    say(caller, "354 go on");
                    if (!letter(in) || mood == Mood.DROPS_AFTER_DATA) {
                        return;
                    }
                    say(caller, "250 taken");
                    if (mood == Mood.TAKES_AND_DROPS) {
                        return;
                    }
                } else {
                    say(caller, verb.equals("QUIT") ? "221 goodbye" : "250 yes");
                }
            }
        } catch (IOException gone) {
            // Whoever called has hung up.
        }
    }

    private boolean letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                letters.add(letter.toString());
                return true;
            }
            letter.append(line).append('\n');
        }
        return false;
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
