package gatehouse.record.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.home.command.WithoutWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PlanFileSchemaTest {
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    static Path files;

    private static TestDatabase database;
    private static ConfigurableApplicationContext rooms;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        rooms = WithoutWeb.on(database.program(), files);
    }

    @AfterAll
    static void close() {
        rooms.close();
        database.close();
    }

    @Test
    void the_schema_in_the_documents_is_the_one_that_the_program_writes() throws IOException {
        String written = rooms.getBean(PlanFileService.class)
                .schema(Doing.byCommand("tester", Action.OWN_PAGES, Optional.empty()));

        assertThat(Files.readString(DOCS.resolve("plan-file.schema.json")).equals(written))
                .as("docs/plan-file.schema.json is what the program writes. Refresh it with:"
                        + " ./gatehouse schema --out docs/plan-file.schema.json")
                .isTrue();
    }

    @Test
    void the_example_in_the_documents_is_a_plan_file_that_fits_the_schema() throws IOException {
        String page = Files.readString(DOCS.resolve("plan-file.md"));
        String example = page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```", page.indexOf("```json")));
        PlanFileService service = rooms.getBean(PlanFileService.class);

        UUID plan = service.load(PlanFileTest.importing(), example.getBytes(UTF_8), Optional.empty())
                .plan();

        Map<String, Object> schema =
                JsonReader.object(service.schema(Doing.byCommand("tester", Action.OWN_PAGES, Optional.empty()))
                        .getBytes(UTF_8));
        assertThat(SchemaCheck.faults(schema, JsonReader.object(example.getBytes(UTF_8))))
                .isEmpty();
        assertThat(SchemaCheck.faults(schema, JsonReader.object(service.export(PlanFileTest.exporting(plan)))))
                .isEmpty();
    }

    @Test
    void what_the_reader_refuses_by_its_form_the_schema_refuses_too() {
        Map<String, Object> schema = JsonReader.object(rooms.getBean(PlanFileService.class)
                .schema(Doing.byCommand("tester", Action.OWN_PAGES, Optional.empty()))
                .getBytes(UTF_8));
        assertThat(SchemaCheck.faults(schema, HandWritten.whole())).isEmpty();

        for (Object wrong : List.of("DREADFUL", 3L, List.of("HIGH"))) {
            Map<String, Object> file = HandWritten.whole();
            HandWritten.answers(file, 5).put("severity", wrong);
            assertThat(SchemaCheck.faults(schema, file)).isNotEmpty();
        }
        Map<String, Object> extra = HandWritten.whole();
        HandWritten.items(extra).get(2).put("colour", "red");
        assertThat(SchemaCheck.faults(schema, extra)).isNotEmpty();
    }
}
