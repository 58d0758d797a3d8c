package gatehouse.plan.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Turns what was typed, or what a plan file holds, into an answer; or says in a sentence why not.
 *
 * <p>One reader for both, so that a form and a file are held to the same rules.
 */
public final class AnswerReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final AskedIn asked;

    public AnswerReader(AskedIn asked) {
        this.asked = asked;
    }

    /** Why an answer was not taken, as a sentence that stands beside its field. */
    public static final class NotAnAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotAnAnswer(String sentence) {
            super(sentence);
        }
    }

    /** The answer; empty where nothing was typed. Throws {@link NotAnAnswer}. */
    public Optional<Answer> read(Field field, List<String> typed) {
        List<String> values = typed.stream().filter(words -> !words.isBlank()).toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (field.type() == FieldType.LINES) {
            return lines(values);
        }
        if (field.type().isMany()) {
            return Optional.of(new Answer.Given(List.copyOf(new LinkedHashSet<>(
                    values.stream().map(value -> one(field, value)).toList()))));
        }
        String value = one(field, values.get(0));
        return Optional.of(new Answer.Given(isNumber(field) ? (Object) Long.valueOf(value) : value));
    }

    private static Optional<Answer> lines(List<String> values) {
        List<String> lines = values.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return Optional.of(new Answer.Given(lines));
    }

    private static boolean isNumber(Field field) {
        return field.type() == FieldType.NUMBER || field.type().isLevel();
    }

    private String one(Field field, String value) {
        return switch (field.type()) {
            case LINE -> line(value);
            case TEXT, LINES -> value;
            case CHOICE, CHOICES, LIKELIHOOD, IMPACT -> offered(field, value);
            case DATE -> day(value.strip());
            case MOMENT -> moment(field.dueByDay() ? WallClock.due(value) : value);
            case NUMBER -> number(value.strip());
            case LINK, LINKS -> reference(field, value.strip());
        };
    }

    private static String line(String value) {
        if (value.contains("\n")) {
            throw new NotAnAnswer("Write this on one line.");
        }
        return value;
    }

    private String offered(Field field, String value) {
        if (asked.offered(field).stream().noneMatch(choice -> choice.code().equals(value))) {
            throw new NotAnAnswer("“" + value + "” is not one of the choices.");
        }
        return value;
    }

    private static String day(String value) {
        try {
            LocalDate day = LocalDate.parse(value, DAY);
            WallClock.checkYear(day.getYear());
            return day.toString();
        } catch (DateTimeException impossible) {
            throw new NotAnAnswer("“" + value + "” is not a day. Write it as 2026-06-27.");
        } catch (WallClock.NoSuchMinute farAway) {
            throw new NotAnAnswer(farAway.getMessage());
        }
    }

    private String moment(String value) {
        try {
            return WallClock.words(WallClock.instant(value, asked.zone()), asked.zone());
        } catch (WallClock.NoSuchMinute none) {
            throw new NotAnAnswer(none.getMessage());
        }
    }

    private static String number(String value) {
        if (!value.matches("[0-9]{1,15}")) {
            throw new NotAnAnswer("“" + value + "” is not a whole number. Write it in digits, as 12000.");
        }
        return String.valueOf(Long.parseLong(value));
    }

    private String reference(Field field, String value) {
        AskedIn.Target target = asked.references().get(value);
        if (target == null) {
            throw new NotAnAnswer("There is no " + value + " in this plan.");
        }
        if (!field.linksTo().contains(target.kind())) {
            throw new NotAnAnswer(value + " is not of the kind asked for here.");
        }
        return value;
    }
}
