package gatehouse.plan.item;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.AnswerReader;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Written;

/**
 * What was typed into an item's form, kept as typed whatever is wrong with it.
 *
 * @param reference of the item; empty for a new one
 * @param revision of the item when the form was opened; 0 for a new one
 * @param typed by the name of the question; {@code NAME.blank} and {@code NAME.words} say why there is no answer
 */
public record ItemForm(Kind kind, String reference, int revision, String marking, Map<String, List<String>> typed) {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9]{3,}\\b");

    public ItemForm {
        typed = Map.copyOf(typed);
    }

    /** The form as it opens on an item. */
    public static ItemForm of(Item item) {
        return new ItemForm(
                item.kind(),
                item.reference(),
                item.revision(),
                item.marking(),
                typed(item.answers().toPlanFile()));
    }

    /** The form as it opened on an earlier revision. */
    public static ItemForm of(Kind kind, Revision revision) {
        Map<String, Object> body = revision.body();
        return new ItemForm(
                kind,
                String.valueOf(body.getOrDefault("reference", "")),
                revision.number(),
                String.valueOf(body.getOrDefault("marking", "")),
                typed(body.get("answers") instanceof Map<?, ?> answers ? answers : Map.of()));
    }

    /** Answers as the plan file holds them, as their boxes hold them. */
    private static Map<String, List<String>> typed(Map<?, ?> answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((name, value) -> {
            if (value instanceof Map<?, ?> blank) {
                typed.put(name + ".blank", strings(blank.get("blank")));
                typed.put(name + ".words", strings(blank.get("words")));
            } else {
                typed.put((String) name, strings(value));
            }
        });
        return typed;
    }

    /** A new item's form with these boxes filled already. */
    public static ItemForm filled(Kind kind, String marking, Map<String, List<String>> typed) {
        return new ItemForm(kind, "", 0, marking, known(kind, typed));
    }

    /**
     * The same form with these answers in the place of what stood there; a blank that one of them answers goes.
     *
     * @param answers by question, one value each
     */
    public ItemForm with(Map<String, String> answers) {
        Map<String, List<String>> boxes = new LinkedHashMap<>(typed);
        answers.forEach((question, answer) -> {
            boxes.put(question, List.of(answer));
            if (!answer.isBlank()) {
                boxes.remove(question + ".blank");
                boxes.remove(question + ".words");
            }
        });
        return new ItemForm(kind, reference, revision, marking, boxes);
    }

    /** What a request sent. */
    public static ItemForm typed(Kind kind, Map<String, List<String>> request) {
        String revision = first(request, "revision");
        return new ItemForm(
                kind,
                "",
                revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0,
                first(request, "marking"),
                asked(kind, request));
    }

    /** Only what a form asks: what the program writes is never taken from a request. */
    private static Map<String, List<String>> asked(Kind kind, Map<String, List<String>> request) {
        Map<String, List<String>> typed = new LinkedHashMap<>(known(kind, request));
        kind.fields().stream().filter(field -> !field.isAsked()).forEach(field -> {
            typed.remove(field.name());
            typed.remove(field.name() + ".blank");
            typed.remove(field.name() + ".words");
        });
        return typed;
    }

    private static String first(Map<String, List<String>> request, String name) {
        return request.getOrDefault(name, List.of("")).get(0);
    }

    private static Map<String, List<String>> known(Kind kind, Map<String, List<String>> request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (String box : boxes(kind)) {
            if (request.get(box) != null) {
                typed.put(box, List.copyOf(request.get(box)));
            }
        }
        return typed;
    }

    ItemForm of(String itemReference) {
        return new ItemForm(kind, itemReference, revision, marking, typed);
    }

    /**
     * The same words as they are saved over an item: what the program wrote there stays, and what held only until
     * somebody touched the item goes.
     */
    ItemForm touching(Item before) {
        Map<String, List<String>> all = new LinkedHashMap<>(typed);
        for (Field field : kind.fields()) {
            if (field.written() == Written.UNTIL_TOUCHED) {
                all.remove(field.name());
            }
            if (isKept(field) && before.answers().isGiven(field.name())) {
                all.putIfAbsent(field.name(), of(before).values(field.name()));
            }
        }
        return new ItemForm(kind, reference, revision, marking, all);
    }

    private static boolean isKept(Field field) {
        return field.written() == Written.BY_PROGRAM || field.written() == Written.BY_FILE;
    }

    public boolean isNew() {
        return reference.isEmpty();
    }

    /** Whether this box holds this value; for choices. */
    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** What was typed into a box of one value; lists are given back one a line. */
    public String value(String name) {
        return String.join("\n", values(name));
    }

    /** The references that it names anywhere: those that it leads to, and those within its lines. */
    List<String> references() {
        return Stream.concat(
                        kind.links().stream()
                                .flatMap(field -> values(field.name()).stream())
                                .map(String::strip),
                        kind.fields().stream()
                                .filter(field -> field.type() == FieldType.LINES)
                                .flatMap(field -> values(field.name()).stream())
                                .flatMap(lines ->
                                        REFERENCE.matcher(lines).results().map(MatchResult::group)))
                .distinct()
                .toList();
    }

    /** What the form comes to: answers, and a sentence for each question that it fails at, in order. */
    public record Outcome(Answers answers, Map<String, String> errors) {}

    /** What is wrong with it, by question, before there is a plan to keep it in. */
    public Map<String, String> faults(AskedIn asked) {
        return read(asked).errors();
    }

    /** Reads every question and then holds the kind's rules against the whole. */
    Outcome read(AskedIn asked) {
        AnswerReader reader = new AnswerReader(asked);
        Map<String, String> errors = new LinkedHashMap<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            try {
                answer(reader, field).ifPresent(answer -> answers.put(field.name(), answer));
            } catch (AnswerReader.NotAnAnswer wrong) {
                errors.put(field.name(), wrong.getMessage());
            }
        }
        Answers whole = new Answers(answers);
        kind.faults(whole, asked).forEach(errors::putIfAbsent);
        return new Outcome(whole, inOrder(errors));
    }

    private Map<String, String> inOrder(Map<String, String> errors) {
        Map<String, String> ordered = new LinkedHashMap<>();
        kind.fields().stream()
                .map(Field::name)
                .filter(errors::containsKey)
                .forEach(name -> ordered.put(name, errors.get(name)));
        return ordered;
    }

    private Optional<Answer> answer(AnswerReader reader, Field field) {
        String blank = value(field.name() + ".blank");
        Optional<Answer> given = reader.read(field, values(field.name()));
        if (blank.isEmpty()) {
            return given;
        }
        if (given.isPresent()) {
            throw new AnswerReader.NotAnAnswer(
                    "There is both an answer and a reason for having none. Take one of them out.");
        }
        return Optional.of(reason(blank, value(field.name() + ".words").strip()));
    }

    private static Answer reason(String blank, String words) {
        BlankState state = Arrays.stream(BlankState.values())
                .filter(known -> known.name().equals(blank))
                .findFirst()
                .orElseThrow(() -> new AnswerReader.NotAnAnswer("“" + blank
                        + "” is not one of the reasons for having no answer. Choose one of those offered."));
        if (state == BlankState.NOT_DONE && words.isEmpty()) {
            throw new AnswerReader.NotAnAnswer("Say why this was not done.");
        }
        return new Answer.Blank(state, words);
    }

    private static List<String> boxes(Kind kind) {
        return kind.fields().stream().flatMap(field -> boxes(field).stream()).toList();
    }

    /** The names of a question's boxes: its answer, and why there is none. */
    static List<String> boxes(Field field) {
        return List.of(field.name(), field.name() + ".blank", field.name() + ".words");
    }
}
