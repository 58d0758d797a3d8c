package gatehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documentation names is there: methods, tests, classes, and the pages that it leads to. */
class DocumentationTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern MEMBER = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void every_method_and_test_that_is_named_exists() {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            for (MatchResult named : MEMBER.matcher(read(page)).results().toList()) {
                String source = sources.getOrDefault(named.group(1), "");
                if (!Pattern.compile("[ .]" + named.group(2) + "\\(")
                        .matcher(source)
                        .find()) {
                    missing.add(page.getFileName() + ": " + named.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_page_that_is_linked_to_exists() {
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(read(page)).results().toList()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    missing.add(page.getFileName() + ": " + link.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_index_of_decisions_lists_every_one_by_its_title_in_order() {
        Path folder = ROOT.resolve("docs/decisions");
        List<String> records = files(folder, ".md")
                .filter(file -> file.getFileName().toString().matches("[0-9]{4}-.*"))
                .sorted()
                .map(file -> "[" + read(file).lines().findFirst().orElse("").replaceFirst("^# ", "") + "]("
                        + file.getFileName() + ")")
                .toList();
        List<String> listed = LINK.matcher(read(folder.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(listed).isNotEmpty().containsExactlyElementsOf(records);
    }

    /** By the class's simple name; two of one name are read together. */
    private static Map<String, String> sources() {
        return files(ROOT.resolve("app/src"), ".java")
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        DocumentationTest::read,
                        (one, other) -> one + other));
    }

    private static List<Path> pages() {
        return Stream.concat(files(ROOT.resolve("docs"), ".md"), own(ROOT)).toList();
    }

    private static Stream<Path> own(Path root) {
        return Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(root::resolve);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
