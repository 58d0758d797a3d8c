package gatehouse.plan.item;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.WallClock;

/** Between the columns of an item and its answers. */
record ItemRow(ZoneId zone, Kind kind, LinksHeld held) {

    Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                kind,
                row.getString("reference"),
                row.getInt("number"),
                row.getInt("revision"),
                row.getString("marking"),
                row.getString("title"),
                answers(row),
                removal(row));
    }

    private static Optional<Item.Removal> removal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("removed_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Item.Removal(at.toInstant().toString(), row.getString("removed_because")));
    }

    private Answers answers(ResultSet row) throws SQLException {
        Map<String, Object> blanks = json(row.getString("blanks"));
        Map<String, ?> links = links(row);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            if (blanks.get(field.name()) instanceof Map<?, ?> blank) {
                answers.put(field.name(), new Answer.Blank(BlankState.valueOf((String) blank.get("blank")), (String)
                        blank.get("words")));
            } else {
                given(row, field, links).ifPresent(value -> answers.put(field.name(), new Answer.Given(value)));
            }
        }
        return new Answers(answers);
    }

    private Map<String, ?> links(ResultSet row) throws SQLException {
        String found = row.getString("links");
        return found == null ? held.of(row.getObject("id", UUID.class)) : json(found);
    }

    private Optional<Object> given(ResultSet row, Field field, Map<String, ?> links) throws SQLException {
        if (field.type() == FieldType.LINK) {
            return Optional.ofNullable(links.get(field.name())).map(list -> ((List<?>) list).get(0));
        }
        if (field.type() == FieldType.LINKS) {
            return Optional.ofNullable(links.get(field.name()));
        }
        return Optional.ofNullable(
                switch (field.type().column()) {
                    case "date" -> text(row.getDate(field.column()));
                    case "timestamptz" -> moment(row.getObject(field.column(), OffsetDateTime.class));
                    case "bigint" -> row.getObject(field.column(), Long.class);
                    case "text[]" -> lines(row.getArray(field.column()));
                    default -> row.getString(field.column());
                });
    }

    private static String text(Date day) {
        return day == null ? null : day.toLocalDate().toString();
    }

    private String moment(OffsetDateTime at) {
        return at == null ? null : WallClock.words(at.toInstant(), zone);
    }

    private static List<String> lines(Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private static Map<String, Object> json(String text) {
        return text == null || text.equals("{}") ? Map.of() : JsonReader.object(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What goes into a field's column: null where there is no answer. */
    static Object column(Field field, Answers answers, ZoneId zone) {
        if (!answers.isGiven(field.name())) {
            return null;
        }
        if (field.type().isMany()) {
            return answers.list(field.name()).toArray(String[]::new);
        }
        if (field.type() == FieldType.MOMENT) {
            return answers.text(field.name())
                    .map(typed -> WallClock.instant(typed, zone).atOffset(ZoneOffset.UTC))
                    .orElseThrow();
        }
        return ((Answer.Given) answers.answer(field.name()).orElseThrow()).value();
    }

    /** A new item as one of the rows that {@link KindSql#insertMany} takes. */
    static Map<String, Object> row(Item item, String words, ZoneId zone) {
        Map<String, Object> row = new TreeMap<>(Map.of(
                "id", item.id().toString(),
                "number", item.number(),
                "reference", item.reference(),
                "marking", item.marking(),
                "title", item.title(),
                "words", words,
                "blanks", blanks(item.answers()),
                "body", CanonicalJson.text(item.toPlanFile())));
        for (Field field : item.kind().columns()) {
            Object value = column(field, item.answers(), zone);
            if (value != null) {
                row.put("c_" + field.column(), json(value));
            }
        }
        return row;
    }

    private static Object json(Object value) {
        if (value instanceof String[] lines) {
            return List.of(lines);
        }
        return value instanceof Long ? value : value.toString();
    }

    /** The references that an answer links to. */
    static List<String> references(Field field, Answers answers) {
        return field.type() == FieldType.LINK
                ? answers.text(field.name()).stream().toList()
                : answers.list(field.name());
    }

    /** The answers that are blanks with a reason, as their column holds them. */
    static Map<String, Object> blanks(Answers answers) {
        Map<String, Object> blanks = new TreeMap<>();
        answers.toPlanFile().forEach((name, value) -> {
            if (value instanceof Map) {
                blanks.put(name, value);
            }
        });
        return blanks;
    }
}
