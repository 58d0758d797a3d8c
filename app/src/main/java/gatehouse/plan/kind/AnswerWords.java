package gatehouse.plan.kind;

import java.util.List;
import java.util.stream.Collectors;

/** Answers as a person reads them: codes as words, references with titles. */
public final class AnswerWords {
    private AnswerWords() {}

    /** The answer in one string; several entries are separated by {@code separator}. */
    public static String of(Field field, Answer answer, AskedIn asked, String separator) {
        if (answer instanceof Answer.Blank blank) {
            return blank.words().isEmpty()
                    ? blank.state().words()
                    : blank.state().words() + ": " + blank.words();
        }
        return entries(field, (Answer.Given) answer, asked).stream().collect(Collectors.joining(separator));
    }

    /** Each entry of an answer; one for all but lists. */
    public static List<String> entries(Field field, Answer.Given answer, AskedIn asked) {
        Object value = answer.value();
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return values.stream()
                .map(one -> entry(field, String.valueOf(one), asked))
                .toList();
    }

    private static String entry(Field field, String value, AskedIn asked) {
        if (field.type().isLink()) {
            AskedIn.Target target = asked.references().get(value);
            return target == null ? value : value + " " + target.title() + (target.removed() ? " (removed)" : "");
        }
        if (field.type() == FieldType.CHOICE
                || field.type() == FieldType.CHOICES
                || field.type().isLevel()) {
            return asked.offered(field).stream()
                    .filter(choice -> choice.code().equals(value))
                    .map(Choice::words)
                    .findFirst()
                    .orElse(value);
        }
        return value;
    }
}
