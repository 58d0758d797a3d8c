package gatehouse.otherplans.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static gatehouse.otherplans.proposal.Column.CALL_SIGN;
import static gatehouse.otherplans.proposal.Column.DECISION;
import static gatehouse.otherplans.proposal.Column.DEPUTY;
import static gatehouse.otherplans.proposal.Column.DIVERSION;
import static gatehouse.otherplans.proposal.Column.HOLDER;
import static gatehouse.otherplans.proposal.Column.PART;
import static gatehouse.otherplans.proposal.Column.PLACE;
import static gatehouse.otherplans.proposal.Column.QUANTITY;
import static gatehouse.otherplans.proposal.Column.RESOURCE;
import static gatehouse.otherplans.proposal.Column.ROLE;
import static gatehouse.otherplans.proposal.Column.SUBJECT;
import static gatehouse.otherplans.proposal.Column.TALK_GROUP;

/** What the columns of a row say beside its times. */
final class RowAnswers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12}");
    private static final String STRENGTH = "\\s*\\d{1,3}(?:\\s*\\+\\s*\\d{1,3}){1,3}\\s*";
    private static final Pattern PLAIN_COUNT =
            Pattern.compile("(?i)(?:number|qty|quantity|no\\.?|how many|total|count|strength|numbers)(?: of)?\\s*");

    private RowAnswers() {}

    static Filled read(ColumnMap map, List<String> heading, List<String> cells, PlaceReader places) {
        String subject = first(
                map.cell(SUBJECT, cells),
                map.cell(DECISION, cells),
                map.cell(ROLE, cells),
                resource(map, heading, cells),
                map.first(heading, cells));
        Filled filled = Filled.NOTHING
                .with("subject", subject)
                .with("holder", map.cell(HOLDER, cells))
                .with("deputy", map.cell(DEPUTY, cells))
                .with(
                        "says",
                        first(map.cell(TALK_GROUP, cells), map.cell(CALL_SIGN, cells), map.cell(DIVERSION, cells)));
        return quantity(where(filled, map, cells, places), map, heading, cells);
    }

    /** Under Serial, 12 is Serial 12. */
    private static String resource(ColumnMap map, List<String> heading, List<String> cells) {
        String said = map.cell(RESOURCE, cells);
        int at = map.columns().indexOf(RESOURCE);
        return said.matches("\\d{1,3}[A-Z]?") && at < heading.size()
                ? heading.get(at).strip() + " " + said
                : said;
    }

    private static Filled where(Filled filled, ColumnMap map, List<String> cells, PlaceReader places) {
        String place = map.cell(PLACE, cells);
        String part = map.cell(PART, cells);
        if (place.isEmpty()) {
            return filled;
        }
        if (!part.isEmpty()) {
            return filled.withAll(found(places, place))
                    .with("placeWords", place)
                    .with("segments", List.of(place + " (" + part + ")"));
        }
        return filled.with("placeWords", place).withAll(found(places, place));
    }

    private static Filled found(PlaceReader places, String words) {
        return places.find(words).stream()
                .findFirst()
                .map(PlaceReader.Found::filled)
                .orElse(Filled.NOTHING);
    }

    private static Filled quantity(Filled filled, ColumnMap map, List<String> heading, List<String> cells) {
        String said = map.cell(QUANTITY, cells);
        Matcher number = NUMBER.matcher(said);
        long quantity = NumberWords.read(said.matches("[A-Za-z -]+") ? said : "0");
        if (number.find()) {
            quantity = said.matches(STRENGTH) ? sum(said) : Quantities.number(number.group());
        } else if (quantity == 0) {
            return filled;
        }
        String unit = map.cell(RESOURCE, cells);
        int at = map.columns().indexOf(QUANTITY);
        if (unit.isEmpty() && at < heading.size()) {
            String counted = PLAIN_COUNT.matcher(heading.get(at)).replaceFirst("");
            String subject = filled.answers().text("subject").orElse("");
            unit = counted.isBlank() ? subject : counted;
        }
        return filled.with("quantity", quantity).with("unit", unit);
    }

    /** One sergeant and seven constables are eight. */
    private static long sum(String strength) {
        return Arrays.stream(strength.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static String first(String... words) {
        for (String said : words) {
            if (!said.isBlank()) {
                return said;
            }
        }
        return "";
    }
}
