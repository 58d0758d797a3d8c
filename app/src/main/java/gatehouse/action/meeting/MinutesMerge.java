package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.Revision;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;

/**
 * What was typed into minutes, laid over what is kept now, box by box and person by person. What this writer did not touch
 * stands as somebody else may have written it meanwhile. Where both wrote, the second is told and the box holds both texts,
 * so that nobody's words go by a second press; nothing is put over what is kept unseen.
 */
final class MinutesMerge {
    private final MinutesForm form;
    private final Function<Item, List<Revision>> history;
    private final List<ItemForm> saves = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, List<String>> again;
    private final List<String> came = new ArrayList<>();
    private boolean clashes;

    /**
     * Lays it over the meeting as it is kept now.
     *
     * @param points every point there ever was, by reference
     * @param history every save of an item, oldest first
     */
    MinutesMerge(MinutesForm form, Meeting now, Map<String, Item> points, Function<Item, List<Revision>> history) {
        this.form = form;
        this.history = history;
        this.again = new HashMap<>(MinutesForm.of(now).typed());
        form.typed().forEach((box, values) -> {
            if (box.startsWith("act")) {
                again.put(box, values);
            }
        });
        meeting(now);
        now.points().stream()
                .filter(point -> form.points().contains(point.reference()))
                .forEach(this::point);
        form.points().stream()
                .filter(reference -> now.point(reference).isEmpty())
                .forEach(reference -> gone(reference, Optional.ofNullable(points.get(reference))));
    }

    /** The items to be saved, each as its form would be. */
    List<ItemForm> saves() {
        return saves;
    }

    Map<String, String> errors() {
        return errors;
    }

    /** The boxes in which this writer puts somebody down as having come. */
    List<String> came() {
        return came;
    }

    /** The form to be sent again. */
    MinutesForm again() {
        return new MinutesForm(again);
    }

    boolean isClashing() {
        return clashes;
    }

    private void meeting(Meeting now) {
        Map<String, String> own = own(now.item(), form.meeting(now.isSag()), form.revision(""), question -> question);
        own.putAll(attendance(now));
        save(now.item(), own);
    }

    /** What is to be saved of who came; of a person of whom both said something else, only after being told. */
    private Map<String, String> attendance(Meeting now) {
        Attendance kept = Attendance.of(ItemForm.of(now.item()));
        Attendance opened = form.revision("") == now.item().revision()
                ? kept
                : opened(now.item(), form.revision("")).map(Attendance::of).orElse(new Attendance(Map.of()));
        Attendance mine = Attendance.typed(form, opened);
        List<String> own = mine.otherThan(opened);
        Attendance merged = kept.with(mine, own);
        List<String> circled = Stream.concat(
                        now.lines("invited").stream(),
                        form.invited().stream()
                                .filter(person -> !merged.of(person).isEmpty()))
                .distinct()
                .toList();
        again.keySet().removeIf(box -> box.matches("(?:who|was)\\.[0-9]+"));
        again.putAll(merged.boxes(circled));
        own.stream()
                .filter(person -> mine.of(person).equals(MinutesForm.CAME))
                .filter(person -> !kept.of(person).equals(MinutesForm.CAME))
                .forEach(person -> came.add(box(person, circled)));
        List<String> byOthers = kept.otherThan(opened);
        own.stream()
                .filter(byOthers::contains)
                .filter(person -> !mine.of(person).equals(kept.of(person)))
                .forEach(person -> disagreed(now.item(), person, mine, kept, circled));
        Map<String, String> changed = new LinkedHashMap<>();
        if (!merged.otherThan(kept).isEmpty()) {
            changed.put("attended", merged.lines(true));
            changed.put("apologies", merged.lines(false));
        }
        return changed;
    }

    private void disagreed(Item meeting, String person, Attendance mine, Attendance kept, List<String> circled) {
        clashes = true;
        errors.put(
                box(person, circled),
                lastToChange(meeting, form -> Attendance.of(form).of(person)) + " put down “"
                        + Attendance.inWords(kept.of(person)) + "” of " + person + " meanwhile, and you “"
                        + Attendance.inWords(mine.of(person))
                        + "”. Saved again, yours stands in the place of theirs, which stays in the history.");
    }

    private static String box(String person, List<String> circled) {
        return circled.contains(person) ? "was." + circled.indexOf(person) : "others";
    }

    private void point(Point point) {
        String reference = point.reference();
        Map<String, String> mine = form.point(reference);
        Map<String, String> merged =
                own(point.item(), mine, form.revision(reference), question -> reference + "." + question);
        save(point.item(), merged);
        String followed = merged.getOrDefault("followed", point.said("followed"));
        String because = merged.getOrDefault("becauseNot", point.said("becauseNot"));
        if (List.of("IN_PART", "NO").contains(followed)
                && because.isBlank()
                && point.item().answers().blank("becauseNot").isEmpty()) {
            errors.put(
                    reference + ".becauseNot",
                    "Write the reason that was given for not following the advice of " + reference
                            + " in full, or that none was given.");
        }
    }

    private void save(Item item, Map<String, String> own) {
        if (!own.isEmpty()) {
            saves.add(ItemForm.of(item).with(own));
        }
    }

    /** The answers of this writer that differ from what is kept now; told where both wrote. */
    private Map<String, String> own(Item item, Map<String, String> mine, int seen, UnaryOperator<String> box) {
        Map<String, String> kept = words(ItemForm.of(item), mine);
        Map<String, String> opened = seen == item.revision()
                ? kept
                : opened(item, seen).map(form -> words(form, mine)).orElse(Map.of());
        Map<String, String> own = new LinkedHashMap<>();
        mine.forEach((question, words) -> {
            TwoTexts texts = new TwoTexts(opened.getOrDefault(question, ""), kept.get(question), words);
            if (!words.equals(opened.get(question)) && !words.equals(texts.theirs())) {
                own(item, item.kind().field(question), texts, box.apply(question), own);
            }
        });
        return own;
    }

    private void own(Item item, Field field, TwoTexts texts, String box, Map<String, String> own) {
        if (field.type() == FieldType.LINES) {
            String lines = texts.theirs().equals(texts.opened()) ? texts.mine() : texts.lineByLine();
            again.put(box, List.of(lines));
            if (!lines.equals(texts.theirs())) {
                own.put(field.name(), lines);
            }
            return;
        }
        own.put(field.name(), texts.mine());
        again.put(box, List.of(form.value(box)));
        if (!texts.theirs().equals(texts.opened())) {
            clash(item, field, texts, box);
        }
    }

    private void clash(Item item, Field field, TwoTexts texts, String box) {
        String who = lastToChange(item, form -> MinutesForm.plain(form.value(field.name())));
        String where = item.kind().code().equals(MeetingKind.CODE)
                ? "“" + field.question() + "”"
                : item.reference() + ", “" + field.question() + "”,";
        clashes = true;
        String theirs = inWords(field, texts.theirs());
        again.put(box + MinutesForm.THEIRS, List.of(theirs));
        if (field.type() == FieldType.CHOICE) {
            errors.put(
                    box,
                    who + " answered " + where + " otherwise meanwhile: " + theirs
                            + ". Saved again, your answer stands in the place of theirs, which stays in the history.");
            return;
        }
        errors.put(box, texts.told(who, where));
        again.put(box, List.of(texts.together()));
    }

    /** As a person reads it, who knows no codes. */
    private static String inWords(Field field, String kept) {
        if (kept.isEmpty()) {
            return "(nothing: it was emptied)";
        }
        return field.choices().stream()
                .filter(choice -> choice.code().equals(kept))
                .map(Choice::words)
                .findFirst()
                .orElse(kept);
    }

    /** Who saved the item last with other words there than before. */
    private String lastToChange(Item item, Function<ItemForm, String> words) {
        List<Revision> all = history.apply(item);
        List<String> said = all.stream()
                .map(revision -> words.apply(ItemForm.of(item.kind(), revision)))
                .toList();
        int last = all.size() - 1;
        while (last > 0 && said.get(last).equals(said.get(last - 1))) {
            last--;
        }
        return all.get(last).savedBy();
    }

    private Optional<ItemForm> opened(Item item, int seen) {
        return history.apply(item).stream()
                .filter(revision -> revision.number() == seen)
                .map(revision -> ItemForm.of(item.kind(), revision))
                .findFirst();
    }

    private static Map<String, String> words(ItemForm form, Map<String, String> asked) {
        Map<String, String> words = new LinkedHashMap<>();
        asked.keySet().forEach(question -> words.put(question, MinutesForm.plain(form.value(question))));
        return words;
    }

    /** Words under a point that is on the agenda no more are shown again until whoever typed them has dealt with them. */
    private void gone(String reference, Optional<Item> point) {
        Map<String, String> mine = form.point(reference);
        Map<String, String> kept =
                point.map(item -> words(ItemForm.of(item), mine)).orElse(Map.of());
        boolean typed = mine.entrySet().stream()
                .anyMatch(box -> !box.getValue().isEmpty() && !box.getValue().equals(kept.get(box.getKey())));
        if (!typed) {
            return;
        }
        errors.put(
                "gone-" + reference,
                reference + " was taken off the agenda meanwhile"
                        + point.flatMap(Item::removal)
                                .map(removal -> " (" + removal.because() + ")")
                                .orElse("")
                        + ". What you typed under it is still here. Move it to another point, or restore " + reference
                        + ", or empty its boxes.");
        List<String> gone = new ArrayList<>(again.getOrDefault("gone", List.of()));
        gone.add(reference);
        again.put("gone", List.copyOf(gone));
        form.typed().forEach((box, values) -> {
            if (box.startsWith(reference + ".")) {
                again.put(box, values);
            }
        });
    }
}
