package gatehouse.foundation.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON of the kept types into maps, lists, strings, Longs and Booleans.
 *
 * <p>Refuses what {@link CanonicalJson} could not write back: nulls, fractions, numbers of 2^53 and beyond, and the
 * same name twice in one object.
 */
public final class JsonReader {
    private static final long LARGEST = (1L << 53) - 1;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(200_000_000)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private JsonReader() {}

    /** What was wrong with the text, in words, with line and column. */
    public static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String pointer;

        NotJson(String message, String pointer) {
            super(message);
            this.pointer = pointer;
        }

        /** Where in the object it was found, as "/squares/1/0"; empty where that cannot be told. */
        public String pointer() {
            return pointer;
        }
    }

    /** The object that the bytes hold; throws {@link NotJson} where they hold anything else. */
    @SuppressWarnings("unchecked") // read() puts only string names into its maps
    public static Map<String, Object> object(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            if (!(read(parser) instanceof Map<?, ?> map)) {
                throw at(parser, "An object in curly brackets was expected");
            }
            if (parser.nextToken() != null) {
                throw at(parser, "Something follows the end of the object");
            }
            return (Map<String, Object>) map;
        } catch (JacksonException broken) {
            throw new NotJson("What stands here is not JSON" + where(broken.getLocation()), "");
        }
    }

    private static String where(TokenStreamLocation place) {
        return place == null
                ? ""
                : " (line " + Math.max(1, place.getLineNr()) + ", column " + Math.max(1, place.getColumnNr()) + ")";
    }

    private static Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw at(parser, "The file is empty");
        }
        return switch (token) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> number(parser);
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL ->
                throw at(
                        parser,
                        parser.streamReadContext().inArray()
                                ? "null stands where a value must"
                                : "null is not used: leave the name out");
            case VALUE_NUMBER_FLOAT -> throw at(parser, "Only whole numbers are used");
            default -> throw at(parser, "Not expected here: " + token);
        };
    }

    private static Map<String, Object> map(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, read(parser));
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }

    private static Long number(JsonParser parser) {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER || Math.abs(parser.getLongValue()) > LARGEST) {
            throw at(parser, "A number of 2^53 or beyond");
        }
        return parser.getLongValue();
    }

    private static NotJson at(JsonParser parser, String words) {
        return new NotJson(
                words + where(parser.currentTokenLocation()),
                parser.streamReadContext().pathAsPointer().toString());
    }
}
