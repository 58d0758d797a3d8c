package gatehouse.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the files of the examples out of their words: {@code source/NAME.docx.txt} becomes {@code NAME.docx}, of the
 * kind that its name says, the same to the byte at every making.
 */
final class MadeFile {
    private static final Path EXAMPLES = Path.of("..", "examples");

    private MadeFile() {}

    static byte[] of(String name, String text) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".xlsx" -> MadeSheet.of(Written.of(text));
            case ".docx" -> MadeWord.of(Written.of(text));
            case ".pdf" -> MadePaper.of(Written.of(text));
            case ".eml" -> MadeMail.of(text);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The words of every file of every example. */
    static List<Path> sources() {
        try (Stream<Path> all = Files.walk(EXAMPLES)) {
            return all.filter(file -> file.getParent().endsWith("source"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The file that is made of these words. */
    static Path made(Path source) {
        String name = source.getFileName().toString();
        return source.getParent().resolveSibling(name.substring(0, name.length() - ".txt".length()));
    }

    static byte[] bytes(Path source) {
        try {
            return of(made(source).getFileName().toString(), Files.readString(source));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** A file as it is committed. */
    static byte[] committed(String example, String name) {
        try {
            return Files.readAllBytes(EXAMPLES.resolve(example).resolve(name));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
