package gatehouse.home.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where and how the web server listens.
 *
 * <p>Plain HTTP is for this machine alone: from anywhere else, words of a plan go only through TLS, ours or that of a
 * proxy in front.
 */
record Listening(String address, int port, boolean tls, Map<String, Object> settings) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int PORT = 8080;

    static final List<Command.Option> OPTIONS = List.of(
            new Command.Option("port", "N", "the port; 8080 if not given, 0 for any that is free"),
            new Command.Option("listen", "ADDRESS", "the address to listen on; 127.0.0.1 if not given"),
            new Command.Option("tls-cert", "FILE", "the certificate chain in PEM, for HTTPS"),
            new Command.Option("tls-key", "FILE", "its private key in PEM"),
            new Command.Option("behind-proxy", "", "HTTPS ends at a proxy in front, which says so in its headers"));

    static Listening of(Given given) {
        String address = given.option("listen").orElse(LOOPBACK);
        boolean tls = given.has("tls-cert") || given.has("tls-key");
        boolean proxy = given.has("behind-proxy");
        if (tls && proxy) {
            throw new CommandProblem("Choose one of --tls-cert with --tls-key, and --behind-proxy.");
        }
        if (!isLoopback(address) && !tls && !proxy) {
            throw new CommandProblem("Plain HTTP is for this machine alone. To listen on " + address
                    + " give --tls-cert and --tls-key, or --behind-proxy if a proxy in front ends HTTPS.");
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.address", address);
        settings.put("server.port", port(given));
        settings.put("gatehouse.tls", tls || proxy);
        if (tls) {
            settings.put("server.ssl.bundle", "gatehouse");
            settings.put("spring.ssl.bundle.pem.gatehouse.keystore.certificate", file(given, "tls-cert"));
            settings.put("spring.ssl.bundle.pem.gatehouse.keystore.private-key", file(given, "tls-key"));
        }
        if (proxy) {
            settings.put("server.forward-headers-strategy", "native");
        }
        return new Listening(address, port(given), tls, settings);
    }

    /** The address that a person opens, once the port is known. */
    String url(int openPort) {
        String host = address.contains(":") ? "[" + address + "]" : address;
        return (tls ? "https://" : "http://") + host + ":" + openPort;
    }

    private static int port(Given given) {
        String typed = given.option("port").orElse(String.valueOf(PORT));
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > 65_535) {
            throw new CommandProblem("“" + typed + "” is not a port. Write a number from 0 to 65535.");
        }
        return Integer.parseInt(typed);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new CommandProblem("“" + address + "” is not an address of this machine.");
        }
    }

    private static String file(Given given, String option) {
        Path file = Path.of(given.needed(option));
        if (!Files.isReadable(file)) {
            throw new CommandProblem("The file " + file + " of --" + option + " cannot be read.");
        }
        return file.toUri().toString();
    }
}
