package gatehouse.plan.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that an item answers.
 *
 * @param name as in the plan file, camel case
 * @param question as the form asks it and the record prints it
 * @param hint what a tired author needs to know to answer well; may be empty
 * @param choices what a fixed list offers; empty for others
 * @param list the name of the force-decided list that it offers; empty for others
 * @param linksTo the codes of the kinds that it may lead to; empty for others
 * @param needed whether an item makes no sense without it (its form refuses to be kept empty); few are
 * @param expected whether the page of what is missing lists it while unanswered
 * @param written by whom, and so whether a form asks it
 * @param dueByDay whether a day alone is taken for the last minute of it; for moments by which something is due
 * @param only which items of a kind that it leads to a person may choose; empty where all of them
 */
public record Field(
        String name,
        String question,
        String hint,
        FieldType type,
        List<Choice> choices,
        String list,
        List<String> linksTo,
        boolean needed,
        boolean expected,
        Written written,
        boolean dueByDay,
        Optional<Only> only) {

    public Field {
        choices = List.copyOf(choices);
        linksTo = List.copyOf(linksTo);
    }

    /**
     * Of one kind that a question leads to, the items that a person may choose.
     *
     * <p>Held against what a person newly chooses. What was chosen stands when the other item comes to answer otherwise, and a
     * plan file is read as it is.
     *
     * @param kind its code
     * @param question of that kind, a choice
     * @param code what they answer to it
     */
    public record Only(String kind, String question, String code) {}

    public static Field of(FieldType type, String name, String question) {
        return of(type, name, question, List.of(), "", List.of());
    }

    private static Field of(
            FieldType type, String name, String question, List<Choice> choices, String list, List<String> linksTo) {
        return new Field(
                name,
                question,
                "",
                type,
                choices,
                list,
                linksTo,
                false,
                false,
                Written.BY_HAND,
                false,
                Optional.empty());
    }

    public static Field line(String name, String question) {
        return of(FieldType.LINE, name, question);
    }

    public static Field text(String name, String question) {
        return of(FieldType.TEXT, name, question);
    }

    public static Field date(String name, String question) {
        return of(FieldType.DATE, name, question);
    }

    public static Field moment(String name, String question) {
        return of(FieldType.MOMENT, name, question);
    }

    public static Field number(String name, String question) {
        return of(FieldType.NUMBER, name, question);
    }

    public static Field lines(String name, String question) {
        return of(FieldType.LINES, name, question);
    }

    /** One of a list that no force changes. */
    public static Field choice(String name, String question, Choice... choices) {
        return of(FieldType.CHOICE, name, question, List.of(choices), "", List.of());
    }

    public static Field yesNo(String name, String question) {
        return choice(name, question, new Choice("YES", "Yes"), new Choice("NO", "No"));
    }

    /** Any of a list that no force changes. */
    public static Field choices(String name, String question, Choice... choices) {
        return of(FieldType.CHOICES, name, question, List.of(choices), "", List.of());
    }

    /** One of a list that is data. */
    public static Field listed(String name, String question, String list) {
        return of(FieldType.CHOICE, name, question, List.of(), list, List.of());
    }

    /** Any of a list that is data. */
    public static Field manyListed(String name, String question, String list) {
        return of(FieldType.CHOICES, name, question, List.of(), list, List.of());
    }

    public static Field link(String name, String question, String... kinds) {
        return of(FieldType.LINK, name, question, List.of(), "", List.of(kinds));
    }

    public static Field links(String name, String question, String... kinds) {
        return of(FieldType.LINKS, name, question, List.of(), "", List.of(kinds));
    }

    /** A moment by which something is due: a day alone means the end of it. */
    public static Field due(String name, String question) {
        String hint = "As 2026-06-20 17:00; a day alone means the end of it";
        return new Field(
                name,
                question,
                hint,
                FieldType.MOMENT,
                List.of(),
                "",
                List.of(),
                false,
                false,
                Written.BY_HAND,
                true,
                Optional.empty());
    }

    /** The same question with a hint under it. */
    public Field hinted(String words) {
        return new Field(
                name, question, words, type, choices, list, linksTo, needed, expected, written, dueByDay, only);
    }

    /** The same question, where of one kind only the items that answer so may be chosen. */
    public Field only(String kind, String answering, String code) {
        Optional<Only> narrowed = Optional.of(new Only(kind, answering, code));
        return new Field(
                name, question, hint, type, choices, list, linksTo, needed, expected, written, dueByDay, narrowed);
    }

    /** The same question, without which the item cannot be kept. */
    public Field neededToKeep() {
        return new Field(name, question, hint, type, choices, list, linksTo, true, true, written, dueByDay, only);
    }

    /** The same question, listed as missing while it is unanswered. */
    public Field expectedInPlan() {
        return new Field(name, question, hint, type, choices, list, linksTo, needed, true, written, dueByDay, only);
    }

    /** The same question, answered by the program alone: shown, kept with its history, and on no form. */
    public Field byProgram() {
        return writtenBy(Written.BY_PROGRAM);
    }

    /** The same question, answered by a plan file alone: kept with its history, and on no form. */
    public Field byFile() {
        return writtenBy(Written.BY_FILE);
    }

    /** The same, and its answer holds only until somebody saves the item: whoever saved it has looked. */
    public Field untilTouched() {
        return writtenBy(Written.UNTIL_TOUCHED);
    }

    private Field writtenBy(Written who) {
        return new Field(name, question, hint, type, choices, list, linksTo, needed, expected, who, dueByDay, only);
    }

    /** Whether a person is asked it on a form. */
    public boolean isAsked() {
        return written == Written.BY_HAND;
    }

    /** The snake-case name of its column. */
    public String column() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
