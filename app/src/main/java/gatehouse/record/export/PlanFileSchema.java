package gatehouse.record.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.force.ListEntry;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.FilePart;
import gatehouse.plan.plan.PlanPart.PartField;

/**
 * The plan file's form as JSON Schema (2020-12), made from what the rooms declare, so that it cannot say anything else
 * than the reader holds a file to. What hangs on other parts of a file (links, hashes, rules) only the reader knows.
 */
public final class PlanFileSchema {
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$";

    private final Kinds kinds;
    private final PlanFileParts parts;
    private final Map<String, List<ListEntry>> lists;

    /** Of an installation with these lists; a force may have more in them, so their codes are examples only. */
    public PlanFileSchema(Kinds kinds, PlanFileParts parts, Map<String, List<ListEntry>> lists) {
        this.kinds = kinds;
        this.parts = parts;
        this.lists = Map.copyOf(lists);
    }

    /** The schema, indented for reading. */
    public String text() {
        return Indented.text(schema());
    }

    private Map<String, Object> schema() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("format", Map.of("const", PlanFileReader.FORMAT));
        names.put("content", content());
        names.put("versions", list(version()));
        parts.ofVersions().stream().forEach(part -> names.put(part.name(), list(part(part))));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Gatehouse plan file, version 1");
        schema.putAll(object(names, List.of("format", "content")));
        schema.put("$defs", definitions());
        return schema;
    }

    private Map<String, Object> content() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("plan", plan());
        names.put(
                "items",
                list(Map.of(
                        "oneOf", kinds.all().stream().map(PlanFileSchema::to).toList())));
        parts.ofPlan().stream().forEach(part -> names.put(part.name(), list(part(part))));
        return object(names, List.of("plan"));
    }

    private static Map<String, Object> to(Kind kind) {
        return Map.of("$ref", "#/$defs/" + kind.code());
    }

    private static Map<String, Object> plan() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("reference", text("What people say aloud. Left out, the plan is given the next one."));
        names.put("name", text("What the plan is for."));
        names.put("subject", Map.of("enum", PlanCheck.SUBJECTS));
        names.put("form", Map.of("enum", PlanCheck.forms()));
        names.put("marking", text("OFFICIAL or OFFICIAL-SENSITIVE, and handling words after it. Empty if published."));
        names.put("zone", text("The event's time zone, as Europe/London."));
        names.put("scale", text("The risk scale, as GATEHOUSE-4X4/1."));
        names.put("author", text("The force. Left out, the force that the plan is imported for."));
        names.put("banner", text("Printed on every page."));
        names.put("published", with(Map.of("type", "boolean"), "Whether it holds published facts and nothing else."));
        return object(names, List.of("name", "subject", "form", "zone", "scale"));
    }

    private static Map<String, Object> version() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("number", limited("integer", "minimum", 1));
        names.put("sha256", pattern("^[0-9a-f]{64}$"));
        names.put("reason", text("Why it was frozen."));
        names.put("takenBy", text("Name and post."));
        names.put("takenAt", pattern(INSTANT));
        names.put("body", text("The kept text, byte for byte; its SHA-256 is above."));
        return object(names, List.copyOf(names.keySet()));
    }

    private static Map<String, Object> part(FilePart part) {
        Map<String, Object> names = new LinkedHashMap<>();
        part.fields().forEach(field -> names.put(field.name(), form(field.form())));
        return object(
                names,
                part.fields().stream()
                        .filter(PartField::needed)
                        .map(PartField::name)
                        .toList());
    }

    private static Map<String, Object> form(String form) {
        return switch (form) {
            case PartField.WORDS -> Map.of("type", "string");
            case PartField.DAY -> pattern("^$|" + DAY);
            case PartField.INSTANT -> pattern("^$|" + INSTANT);
            case PartField.VERSION -> limited("integer", "minimum", 1);
            case PartField.REFERENCES -> list(pattern("^[A-Z]+-[0-9]{3,6}$"));
            case PartField.HASH -> pattern("^[0-9a-f]{64}$");
            default ->
                form.startsWith(PartField.REFERENCE)
                        ? text("The reference of a "
                                + form.substring(PartField.REFERENCE.length()).replace("|", " or a ") + ".")
                        : Map.of("enum", Arrays.asList(form.split("\\|")));
        };
    }

    private Map<String, Object> definitions() {
        Map<String, Object> blank = new LinkedHashMap<>();
        blank.put(
                "blank",
                Map.of(
                        "enum",
                        Arrays.stream(BlankState.values()).map(BlankState::name).toList()));
        blank.put("words", text("What was done to find out, why it was not done, or where it is held."));
        Map<String, Object> removal = new LinkedHashMap<>();
        removal.put("at", pattern(INSTANT));
        removal.put("because", text("Why it was removed."));
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("blank", with(object(blank, List.of("blank")), "A reason for there being no answer."));
        definitions.put("removed", object(removal, List.of("at", "because")));
        kinds.all().forEach(kind -> definitions.put(kind.code(), item(kind)));
        return definitions;
    }

    private Map<String, Object> item(Kind kind) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("kind", Map.of("const", kind.code()));
        names.put("reference", pattern("^" + kind.prefix() + "-[0-9]{3,6}$"));
        names.put("marking", text("Left out, the plan's."));
        names.put("answers", answers(kind));
        names.put("removed", Map.of("$ref", "#/$defs/removed"));
        return with(object(names, List.of("kind", "reference")), kind.purpose());
    }

    private Map<String, Object> answers(Kind kind) {
        Map<String, Object> names = new LinkedHashMap<>();
        kind.fields().forEach(field -> names.put(field.name(), answer(field)));
        return object(
                names,
                kind.fields().stream().filter(Field::needed).map(Field::name).toList());
    }

    private Map<String, Object> answer(Field field) {
        Map<String, Object> given = given(field);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", description(field));
        answer.put("anyOf", List.of(field.type().isMany() ? many(given) : given, Map.of("$ref", "#/$defs/blank")));
        return answer;
    }

    private static String description(Field field) {
        String from =
                field.list().isEmpty() ? "" : " A code of the list " + field.list() + ", to which a force may add.";
        String to =
                field.linksTo().isEmpty() ? "" : " The reference of a " + String.join(" or ", field.linksTo()) + ".";
        return (field.question() + " " + field.hint()).strip() + from + to;
    }

    private Map<String, Object> given(Field field) {
        return switch (field.type()) {
            case CHOICE, CHOICES ->
                field.choices().isEmpty()
                        ? listed(field.list())
                        : Map.of(
                                "enum",
                                field.choices().stream().map(Choice::code).toList());
            case DATE -> pattern(DAY);
            case MOMENT -> pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}");
            case NUMBER -> limited("integer", "minimum", 0);
            case LIKELIHOOD, IMPACT -> limited("integer", "minimum", 1);
            case LINK, LINKS -> pattern("^[A-Z]+-[0-9]{3,6}$");
            case LINE, TEXT, LINES -> limited("string", "minLength", 1);
        };
    }

    private Map<String, Object> listed(String list) {
        Map<String, Object> code = limited("string", "minLength", 1);
        code.put(
                "examples",
                lists.getOrDefault(list, List.of()).stream()
                        .map(ListEntry::code)
                        .toList());
        return code;
    }

    private static Map<String, Object> many(Map<String, Object> one) {
        Map<String, Object> many = list(one);
        many.put("minItems", 1);
        return many;
    }

    private static Map<String, Object> list(Map<String, Object> of) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", of);
        return list;
    }

    private static Map<String, Object> object(Map<String, Object> names, List<String> needed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("required", needed);
        object.put("properties", names);
        return object;
    }

    private static Map<String, Object> limited(String type, String name, Object limit) {
        Map<String, Object> limited = new LinkedHashMap<>();
        limited.put("type", type);
        limited.put(name, limit);
        return limited;
    }

    private static Map<String, Object> text(String description) {
        return with(Map.of("type", "string"), description);
    }

    private static Map<String, Object> pattern(String pattern) {
        return limited("string", "pattern", pattern);
    }

    private static Map<String, Object> with(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }
}
