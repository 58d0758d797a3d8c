package gatehouse.foundation.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalJsonTest {
    private static final int ROUNDS = 2_000;

    @Test
    void says_the_same_as_an_independent_implementation_of_the_standard() throws Exception {
        Random random = new Random(20_260_627);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] ours = CanonicalJson.bytes(object(random, 3));
            assertThat(ours).isEqualTo(new JsonCanonicalizer(ours).getEncodedUTF8());
        }
    }

    @Test
    void reads_back_what_it_wrote() {
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, Object> object = object(random, 3);
            assertThat(JsonReader.object(CanonicalJson.bytes(object))).isEqualTo(object);
        }
    }

    @Test
    void orders_names_by_utf_16_code_unit_as_the_standard_shows() {
        Map<String, Object> names = new LinkedHashMap<>();
        for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            names.put(name, "");
        }
        assertThat(new ArrayList<>(JsonReader.object(CanonicalJson.bytes(names)).keySet()))
                .containsExactly("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33");
    }

    @Test
    void refuses_half_a_character_and_numbers_beyond_2_to_the_53() {
        assertThatThrownBy(() -> CanonicalJson.text(Map.of("a", "\ud83d"))).hasMessageContaining("Half a character");
        assertThatThrownBy(() -> CanonicalJson.text(Map.of("a", 1L << 53))).hasMessageContaining("2^53");
    }

    @Test
    void refuses_to_read_what_it_could_not_write() {
        for (String text : List.of(
                "{\"a\":null}", "{\"a\":1.5}", "{\"a\":9007199254740992}", "{\"a\":1,\"a\":2}", "[]", "", "{} {}")) {
            assertThatThrownBy(() -> JsonReader.object(text.getBytes(UTF_8)))
                    .as(text)
                    .isInstanceOf(JsonReader.NotJson.class);
        }
    }

    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            object.put(words(random), value(random, depth));
        }
        return object;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> words(random);
            case 1 -> random.nextLong(-(1L << 53) + 1, 1L << 53);
            case 2 -> random.nextBoolean();
            case 3 -> object(random, depth - 1);
            default -> List.of(value(random, depth - 1), value(random, depth - 1));
        };
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x100);
            words.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 'x' : c);
        }
        return words.toString();
    }
}
