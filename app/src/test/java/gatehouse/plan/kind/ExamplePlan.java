package gatehouse.plan.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import gatehouse.foundation.canonical.JsonReader;

/** An example of the repository, read as JSON and no further. */
@SuppressWarnings("unchecked") // the tests fail where the file has another shape
record ExamplePlan(Map<String, Object> content) {

    record Entry(String kind, String reference, boolean removed, Map<String, Object> answers) {}

    static ExamplePlan read(String name) {
        try {
            byte[] file = Files.readAllBytes(Path.of("..", "examples", name));
            return new ExamplePlan((Map<String, Object>) JsonReader.object(file).get("content"));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    Map<String, Object> plan() {
        return (Map<String, Object>) content.get("plan");
    }

    List<Entry> items() {
        return part("items").stream()
                .map(item -> new Entry(
                        (String) item.get("kind"), (String) item.get("reference"), item.containsKey("removed"), (Map<
                                        String, Object>)
                                item.get("answers")))
                .toList();
    }

    Stream<Entry> of(String kind) {
        return items().stream().filter(item -> item.kind().equals(kind) && !item.removed());
    }

    List<Map<String, Object>> part(String name) {
        return (List<Map<String, Object>>) content.get(name);
    }
}
