package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.output.document.Table.Cell;
import gatehouse.plan.kind.Answer.Blank;
import gatehouse.plan.kind.Answer.Given;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;

/** An item of an edition, read as a document prints it: codes and days in words, and every blank loud. */
record Entry(KeptItem item, Edition edition) {
    static final String NOT_ANSWERED = "NOT ANSWERED";

    String reference() {
        return item.reference();
    }

    String title() {
        return item.title();
    }

    /** The reference, with the item's own marking where that is not the plan's. */
    Cell named(String... more) {
        return Cell.of(Stream.concat(Stream.of(reference(), ownMarking()), Stream.of(more))
                .filter(words -> !words.isEmpty())
                .toArray(String[]::new));
    }

    /** The item's marking where it is not the plan's; empty where it is. */
    String ownMarking() {
        return item.marking().equals(edition.plan().said("marking")) ? "" : item.marking();
    }

    boolean is(String name, String code) {
        return item.answers().text(name).filter(code::equals).isPresent();
    }

    boolean isGiven(String name) {
        return item.answers().isGiven(name);
    }

    /** The answer in words; empty where there is none or a reason for none. */
    String given(String name) {
        return String.join(", ", entries(name));
    }

    /** Each entry of an answer, in words. */
    List<String> entries(String name) {
        Field field = item.kind().field(name);
        if (item.answers().answer(name).orElse(null) instanceof Given given) {
            if (field.type().isLink()) {
                return links(name).stream().map(Entry::title).toList();
            }
            return AnswerWords.entries(field, given, edition.plan().asked()).stream()
                    .map(words -> printed(field, words))
                    .toList();
        }
        return List.of();
    }

    private static String printed(Field field, String words) {
        if (field.type() == FieldType.DATE) {
            return PrintedDates.day(words);
        }
        return field.type() == FieldType.MOMENT ? PrintedDates.minute(words) : words;
    }

    /** What a question leads to; an item that was removed is still named. */
    List<Entry> links(String name) {
        Field field = item.kind().field(name);
        List<String> references = field.type() == FieldType.LINK
                ? item.answers().text(name).stream().toList()
                : item.answers().list(name);
        return references.stream().map(edition::find).flatMap(Optional::stream).toList();
    }

    /** The references that a question leads to: "VUL-001, VUL-002". */
    String references(String name) {
        return links(name).stream().map(Entry::reference).collect(Collectors.joining(", "));
    }

    /** The answer, or loudly why there is none, in one string; empty where nobody expected one. */
    String said(String name) {
        if (isGiven(name)) {
            return given(name);
        }
        Optional<Blank> blank = item.answers().blank(name);
        if (blank.isPresent()) {
            return loud(blank.get())
                    + (blank.get().words().isEmpty() ? "" : ": " + blank.get().words());
        }
        return isExpected(name) ? NOT_ANSWERED : "";
    }

    /** Answers one after another, those that nobody expected and that are not there left out. */
    String said(String separator, String... names) {
        return joined(separator, Stream.of(names).map(this::said));
    }

    /** Answers one after another where they were given. */
    String given(String separator, String... names) {
        return joined(separator, Stream.of(names).map(this::given));
    }

    private static String joined(String separator, Stream<String> words) {
        return words.filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining(separator));
    }

    /** "label: answer", or nothing where there is nothing to say. */
    String labelled(String label, String name) {
        String words = said(name);
        return words.isEmpty() ? "" : label + ": " + words;
    }

    /** A cell of one answer, its entries one below the other. */
    Cell cell(String name) {
        Optional<Blank> blank = item.answers().blank(name);
        if (blank.isPresent()) {
            return Cell.loud(loud(blank.get()), blank.get().words());
        }
        if (!isGiven(name) && isExpected(name)) {
            return Cell.loud(NOT_ANSWERED);
        }
        return new Cell("", entries(name));
    }

    /** A row of questions and answers, if there is anything to say. */
    Optional<Answer> answer(String label, String name) {
        Optional<Blank> blank = item.answers().blank(name);
        if (blank.isPresent()) {
            return Optional.of(
                    Answer.blank(label, loud(blank.get()), blank.get().words()));
        }
        if (isGiven(name)) {
            return Optional.of(Answer.of(label, String.join("\n", entries(name))));
        }
        return isExpected(name) ? Optional.of(Answer.blank(label, NOT_ANSWERED, "")) : Optional.empty();
    }

    /** Rows of questions and answers: labels and names by turns. */
    List<Answer> answers(String... labelsAndNames) {
        List<Answer> rows = new ArrayList<>();
        for (int i = 0; i < labelsAndNames.length; i += 2) {
            answer(labelsAndNames[i], labelsAndNames[i + 1]).ifPresent(rows::add);
        }
        return rows;
    }

    private boolean isExpected(String name) {
        return !edition.isPublished() && item.kind().field(name).expected();
    }

    static String loud(Blank blank) {
        return loud(blank.state());
    }

    static String loud(BlankState state) {
        return switch (state) {
            case NOT_KNOWN -> "NOT KNOWN";
            case NOT_DONE -> "NOT DONE, because";
            case HELD_ABOVE -> "HELD ABOVE THIS SYSTEM";
        };
    }

    AskedIn asked() {
        return edition.plan().asked();
    }
}
