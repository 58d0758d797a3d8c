package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.Revision;
import gatehouse.plan.kind.Choice;

/**
 * What was typed into minutes, laid over what is kept now, box by box. What this writer did not touch stands as somebody
 * else may have written it meanwhile; what both wrote is told with both texts, and nothing is put over it unseen.
 */
final class MinutesMerge {
    private final MinutesForm form;
    private final Function<Item, List<Revision>> history;
    private final List<ItemForm> saves = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, List<String>> again;
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

    /** The form to be sent again. */
    MinutesForm again() {
        return new MinutesForm(again);
    }

    boolean isClashing() {
        return clashes;
    }

    private void meeting(Meeting now) {
        Map<String, String> mine = form.meeting(now.isSag());
        Map<String, String> merged = merge(now.item(), mine, form.revision(""), question -> switch (question) {
            case "attended", "apologies" -> "others";
            default -> question;
        });
        if (merged.containsKey("attended") || merged.containsKey("apologies")) {
            again.keySet().removeIf(box -> box.matches("(?:who|was)\\.[0-9]+"));
            form.typed().forEach((box, values) -> {
                if (box.equals("others") || box.matches("(?:who|was)\\.[0-9]+")) {
                    again.put(box, values);
                }
            });
        }
    }

    private void point(Point point) {
        String reference = point.reference();
        Map<String, String> mine = form.point(reference);
        Map<String, String> merged =
                merge(point.item(), mine, form.revision(reference), question -> reference + "." + question);
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

    /** The answers of this writer that differ from what is kept now; they are saved unless both wrote. */
    private Map<String, String> merge(Item item, Map<String, String> mine, int seen, Function<String, String> box) {
        Map<String, String> kept = words(ItemForm.of(item), mine);
        Map<String, String> opened = seen == item.revision()
                ? kept
                : opened(item, seen).map(form -> words(form, mine)).orElse(Map.of());
        Map<String, String> own = new LinkedHashMap<>();
        mine.forEach((question, words) -> {
            if (!words.equals(opened.get(question)) && !words.equals(kept.get(question))) {
                own.put(question, words);
                again.put(box.apply(question), List.of(form.value(box.apply(question))));
                if (!kept.get(question).equals(opened.get(question))) {
                    clash(item, box.apply(question), inWords(item, question, kept.get(question)));
                }
            }
        });
        if (!own.isEmpty()) {
            saves.add(ItemForm.of(item).with(own));
        }
        return own;
    }

    private void clash(Item item, String box, String theirs) {
        List<Revision> all = history.apply(item);
        String who = all.get(all.size() - 1).savedBy();
        clashes = true;
        errors.put(
                box,
                who
                        + " wrote here meanwhile. Both texts are shown: send it again to keep yours in the place of theirs, or put"
                        + " them together first.");
        again.merge(box + MinutesForm.THEIRS, List.of(theirs), (one, next) -> List.of(one.get(0) + "\n" + next.get(0)));
    }

    /** As a person reads it, who knows no codes and sees two questions in one box. */
    private static String inWords(Item item, String question, String kept) {
        if (kept.isEmpty()) {
            return "(nothing: it was emptied)";
        }
        return switch (question) {
            case "attended" -> "Came: " + kept.replace("\n", "; ");
            case "apologies" -> "Apologies: " + kept.replace("\n", "; ");
            case "followed" ->
                item.kind().field(question).choices().stream()
                        .filter(choice -> choice.code().equals(kept))
                        .map(Choice::words)
                        .findFirst()
                        .orElse(kept);
            default -> kept;
        };
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
