package gatehouse.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The other plans of the examples are made by the project and can be made again. Run this test with {@code
 * -Dgatehouse.examples=make} to make them anew after their words were changed.
 */
class ExampleFilesTest {

    @Test
    void every_file_of_an_example_is_what_its_words_make() throws IOException {
        assertThat(MadeFile.sources()).hasSizeGreaterThanOrEqualTo(8);
        for (Path source : MadeFile.sources()) {
            Path made = MadeFile.made(source);
            byte[] bytes = MadeFile.bytes(source);
            if (System.getProperty("gatehouse.examples", "").equals("make")) {
                Files.write(made, bytes);
            }
            assertThat(Files.readAllBytes(made)).as("%s", made).isEqualTo(bytes);
        }
    }

    @Test
    void every_file_says_that_it_is_made_up_or_published() throws IOException {
        for (Path source : MadeFile.sources()) {
            assertThat(Files.readString(source)).as("%s", source).containsAnyOf("FICTIONAL EXAMPLE", "AS PUBLISHED");
        }
    }
}
