package gatehouse.record.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.AnswerReader;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;

/** Reads the answers of an item as a form's are read, each entry of a list under its own path. */
final class AnswerCheck {
    static final Set<String> BLANK = Set.of("blank", "words");

    private final AskedIn asked;
    private final AnswerReader reader;

    AnswerCheck(AskedIn asked) {
        this.asked = asked;
        this.reader = new AnswerReader(asked);
    }

    Answers read(Kind kind, Place item) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Place place =
                item.find("answers").orElse(new Place(item.path() + ".answers", "answers", Map.of(), item.faults()));
        int before = place.faults().size();
        for (Place each : place.each()) {
            Optional<Field> field = kind.findField(each.name());
            if (field.isEmpty()) {
                each.fault("A " + kind.singular() + " has no question “" + each.name() + "”. It has "
                        + kind.fields().stream().map(Field::name).sorted().collect(Collectors.joining(", ")) + ".");
            }
            field.flatMap(known -> answer(known, each)).ifPresent(answer -> answers.put(each.name(), answer));
        }
        Answers whole = new Answers(answers);
        if (place.faults().size() == before) {
            kind.faults(whole, asked)
                    .forEach((name, sentence) -> place.faults().add(new Fault(place.path() + "." + name, sentence)));
        }
        return whole;
    }

    private Optional<Answer> answer(Field field, Place place) {
        if (place.value() instanceof Map) {
            return blank(place);
        }
        if (field.type().isMany()) {
            return many(field, place);
        }
        boolean number = field.type() == FieldType.NUMBER || field.type().isLevel();
        boolean right = number ? place.value() instanceof Long : place.value() instanceof String;
        if (!right) {
            place.fault((number ? "A whole number without" : "Text in")
                    + " quotation marks belongs here, or an object that says why there is no answer.");
            return Optional.empty();
        }
        return one(field, place).map(Answer.Given::new);
    }

    private Optional<Answer> many(Field field, Place place) {
        Set<Object> values = new LinkedHashSet<>();
        List<Object> lines = new ArrayList<>();
        for (Place element : place.elements()) {
            for (Object value : element.text().isEmpty() && !(element.value() instanceof String)
                    ? List.of()
                    : list(one(field, element))) {
                lines.add(value);
                if (!values.add(value) && field.type() != FieldType.LINES) {
                    element.fault("“" + value + "” stands here already.");
                }
            }
        }
        if (place.value() instanceof List<?> list && list.isEmpty()) {
            place.fault("Leave the name out where there is no answer, or say why there is none.");
        }
        return Optional.of(new Answer.Given(List.copyOf(field.type() == FieldType.LINES ? lines : values)));
    }

    private static List<?> list(Optional<Object> value) {
        return value.<List<?>>map(one -> one instanceof List<?> many ? many : List.of(one))
                .orElse(List.of());
    }

    private Optional<Object> one(Field field, Place place) {
        try {
            Optional<Answer> answer = reader.read(field, List.of(String.valueOf(place.value())));
            if (answer.isEmpty()) {
                place.fault("This cannot be empty: leave it out, or say why there is no answer.");
            }
            return answer.map(given -> ((Answer.Given) given).value());
        } catch (AnswerReader.NotAnAnswer wrong) {
            place.fault(wrong.getMessage() + offered(field));
            return Optional.empty();
        }
    }

    /** For someone without a form before them. */
    private String offered(Field field) {
        List<String> codes = asked.offered(field).stream().map(Choice::code).toList();
        return codes.isEmpty() ? "" : " There may be " + String.join(", ", codes) + ".";
    }

    private static Optional<Answer> blank(Place place) {
        place.isObject(BLANK);
        String code = place.needText("blank");
        String words = place.findText("words").orElse("").strip();
        Optional<BlankState> state = Arrays.stream(BlankState.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
        if (state.isEmpty() && !code.isBlank()) {
            place.get("blank")
                    .orElseThrow()
                    .fault("“" + code + "” is none of "
                            + Arrays.stream(BlankState.values())
                                    .map(BlankState::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (words.isEmpty() && state.filter(BlankState.NOT_DONE::equals).isPresent()) {
            place.fault("Say in “words” why this was not done.");
        }
        return state.map(known -> new Answer.Blank(known, words));
    }
}
