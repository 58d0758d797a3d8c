package gatehouse.options.measure;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import gatehouse.action.decision.Ground;
import gatehouse.plan.kind.DeclaredKinds;

/**
 * The string literals of a class, read out of its constants. Answers and parts are reached by their names, so that a
 * class which has no such literal cannot reach them.
 */
final class Literals {
    private static final int TEXT = 1;
    private static final int STRING = 8;
    private static final Set<Integer> OF_TWO = Set.of(7, 16, 19, 20);
    private static final Set<Integer> OF_FOUR = Set.of(3, 4, 9, 10, 11, 12, 17, 18);
    private static final Set<Integer> OF_EIGHT = Set.of(5, 6);

    private Literals() {}

    /** The names of questions that match, by name or words, of the ground of a decision, and its codes. */
    static Set<String> ofMeans(Pattern pattern) {
        Set<String> names = new TreeSet<>(Set.of("ground", Ground.RESOURCE.name()));
        DeclaredKinds.all().all().stream()
                .flatMap(kind -> kind.fields().stream())
                .filter(field ->
                        pattern.matcher(field.name() + " " + field.question()).matches())
                .forEach(field -> names.add(field.name()));
        return names;
    }

    static Stream<String> in(JavaClass type) {
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream();
                DataInputStream data = new DataInputStream(new BufferedInputStream(bytes))) {
            return constants(data).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> constants(DataInputStream data) throws IOException {
        data.skipNBytes(8);
        int count = data.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        Set<Integer> strings = new HashSet<>();
        for (int i = 1; i < count; i++) {
            int tag = data.readUnsignedByte();
            if (tag == TEXT) {
                texts.put(i, data.readUTF());
            } else if (tag == STRING) {
                strings.add(data.readUnsignedShort());
            } else if (OF_EIGHT.contains(tag)) {
                data.skipNBytes(8);
                i++;
            } else {
                data.skipNBytes(width(tag));
            }
        }
        Set<String> literals = new TreeSet<>();
        strings.forEach(at -> literals.add(texts.get(at)));
        return literals;
    }

    private static int width(int tag) throws IOException {
        if (OF_TWO.contains(tag)) {
            return 2;
        }
        if (OF_FOUR.contains(tag)) {
            return 4;
        }
        if (tag == 15) {
            return 3;
        }
        throw new IOException("No such constant: " + tag);
    }
}
