package gatehouse.otherplans.proposal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.foundation.reader.Attached;
import gatehouse.foundation.reader.Block;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;

/**
 * The event's clock, and the one by which a document says that its times are.
 *
 * @param said as the document names it; empty where it names none
 */
record Clocks(ZoneId event, String said) {
    private static final Pattern SAYING = Pattern.compile(
            "(?i)\\b(?:all|the|any|unless otherwise (?:stated|shown|marked),? all)?\\s*times\\b(?:\\s+(?:given|shown|quoted|stated|used|listed|below|here|in (?:this|the) [\\w-]+(?: [\\w-]+)?|throughout))*\\s*(?:(?:are|is|will be)(?:\\s+(?:given|shown|quoted|stated|expressed))?)?\\s*:?\\s*(?:in|as)?\\s*(?<clock>Zulu|Z|UTC|GMT|BST|CES?T|local)\\b");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);

    /** By what the document says of all its times, wherever it says so. */
    static Clocks of(ZoneId event, List<Block> blocks) {
        for (Block block : blocks) {
            String text = block instanceof Paragraph paragraph
                    ? paragraph.text()
                    : block instanceof Heading heading ? heading.text() : "";
            Matcher saying = SAYING.matcher(text);
            if (saying.find()) {
                return new Clocks(event, saying.group("clock"));
            }
            if (block instanceof Attached attached
                    && !of(event, attached.blocks()).said().isEmpty()) {
                return of(event, attached.blocks());
            }
        }
        return new Clocks(event, "");
    }

    /** The same, where a table's headings name a clock of their own. */
    Clocks named(String clock) {
        return clock.isEmpty() ? this : new Clocks(event, clock);
    }

    /** The wall clock of the event at a minute by the clock that is named with it, else by the document's. */
    LocalDateTime onWall(LocalDateTime minute, String named) {
        String clock = clock(named);
        if (clock.isEmpty()) {
            return minute;
        }
        ZoneOffset offset = switch (clock) {
            case "BST", "CET" -> ZoneOffset.ofHours(1);
            case "CEST" -> ZoneOffset.ofHours(2);
            default -> ZoneOffset.UTC;
        };
        return minute.atOffset(offset).atZoneSameInstant(event).toLocalDateTime();
    }

    /** What is told of a minute that was moved from one clock to the other; nothing where both show the same. */
    List<String> notes(LocalDateTime minute, String named) {
        LocalDateTime wall = onWall(minute, named);
        if (wall.equals(minute)) {
            return List.of();
        }
        boolean isSameDay = wall.toLocalDate().equals(minute.toLocalDate());
        String here = (isSameDay ? TIME : DAY_TIME).format(wall) + " by the event’s clock.";
        String there = TIME.format(minute) + " " + clock(named);
        return List.of(
                named.isEmpty()
                        ? there + ", as the document says of its times; " + here
                        : there + " in the words; " + here);
    }

    private String clock(String named) {
        String clock = (named.isEmpty() ? said : named).toUpperCase(Locale.UK);
        if (clock.startsWith("LOCAL")) {
            return "";
        }
        return clock.startsWith("Z") ? "UTC" : clock;
    }
}
