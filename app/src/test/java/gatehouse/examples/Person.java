package gatehouse.examples;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.home.command.Browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever receives the other plans of an event and goes through what is proposed of each, on the program's pages. */
final class Person {
    private static final int MORE_THAN_ENOUGH = 200;

    private final Browser browser;
    private final UUID plan;

    Person(Browser browser, UUID plan) {
        this.browser = browser;
        this.plan = plan;
    }

    /**
     * What the person puts right before keeping a proposal.
     *
     * @param words some of the words of the sentence or row
     * @param kind the kind of fact that is proposed of them
     * @param boxes by question, what is typed over what is proposed
     */
    record Correction(String words, String kind, Map<String, String> boxes) {
        boolean isOf(Filled form) {
            return form.value("words").contains(words) && form.value("factKind").equals(kind);
        }
    }

    /**
     * A fact that nothing proposes, taken from a piece that the person chooses.
     *
     * @param words how the piece begins
     */
    record ByHand(String words, Map<String, String> boxes) {}

    void add(String path, Map<String, String> answers) {
        Browser.Answer added = browser.post("/plans/" + plan + path, answers);
        assertThat(added.status()).as(added.body()).isEqualTo(303);
    }

    /** Receives a file and says where it is read. */
    String receive(String other, String name, byte[] bytes, Map<String, String> about) {
        Browser.Answer received =
                browser.postFile("/plans/" + plan + "/other-plans/" + other + "/receiving", about, "file", name, bytes);
        assertThat(received.status()).as(received.body()).isEqualTo(303);
        return received.location();
    }

    /**
     * Keeps all that is proposed, with these corrections, each of which must have been called for. What does not say what
     * it is about, as a place that is only named, is passed over.
     */
    List<Filled> takeAll(String reading, List<Correction> corrections) {
        List<Filled> kept = new ArrayList<>();
        List<Correction> left = new ArrayList<>(corrections);
        for (int n = 0; n < MORE_THAN_ENOUGH; n++) {
            Optional<Filled> form = Filled.on(browser.get(reading).body());
            if (form.isEmpty()) {
                assertThat(left).as("corrections that nothing called for").isEmpty();
                return kept;
            }
            Filled right = corrected(form.get(), left);
            if (right.value("about").isEmpty()) {
                passOver(reading, right);
            } else {
                keep(reading, right);
                kept.add(right);
            }
        }
        throw new AssertionError("There is no end of proposals in " + reading);
    }

    private static Filled corrected(Filled form, List<Correction> left) {
        Optional<Correction> correction =
                left.stream().filter(one -> one.isOf(form)).findFirst();
        correction.ifPresent(left::remove);
        return correction.map(one -> form.with(one.boxes())).orElse(form);
    }

    void takeByHand(String reading, ByHand fact) {
        String text = browser.get(reading).body();
        String anchor = Anchors.of(fact.words(), text);
        Filled form = Filled.on(browser.get(reading + "?at=" + encoded(anchor)).body())
                .orElseThrow();
        keep(reading, form.with(fact.boxes()));
    }

    private void keep(String reading, Filled form) {
        String body = form.typed().entrySet().stream()
                .flatMap(box -> box.getValue().stream().map(value -> encoded(box.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        Browser.Answer answer = browser.send(browser.request(reading.replace("/reading", "/facts"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(() -> form + answer.body()).isEqualTo(303);
    }

    private void passOver(String reading, Filled form) {
        Browser.Answer answer =
                browser.post(reading.replace("/reading", "/passed-over"), Map.of("proposal", form.value("proposal")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
