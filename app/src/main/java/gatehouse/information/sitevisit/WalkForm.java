package gatehouse.information.sitevisit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was typed on a page of prompts, kept as typed whatever is wrong with it; each box is named by its prompt:
 * {@code OBS-004.note}.
 *
 * @param held the files that a page before this one kept, by prompt: their names and where they are
 */
public record WalkForm(Map<String, List<String>> typed, Map<String, List<Held>> held) {
    private static final String HELD = ".held";
    private static final String REVISION = ".revision";
    static final List<String> ANSWERS = List.of("answer", "note", "intelligence");

    public WalkForm {
        typed = Map.copyOf(typed);
        held = Map.copyOf(held);
    }

    /** A photograph that is safe here and still lacks something. */
    public record Held(String file, String name) {
        private static final int IDENTITY = 36;

        /** As its hidden box holds it. */
        public String box() {
            return file + " " + name;
        }

        static Optional<Held> read(String box) {
            return box.matches("[0-9a-f-]{36} .+")
                    ? Optional.of(new Held(box.substring(0, IDENTITY), box.substring(IDENTITY + 1)))
                    : Optional.empty();
        }
    }

    /** As the page opens. */
    static WalkForm of(List<Observed> asked) {
        Map<String, List<String>> typed = new HashMap<>();
        for (Observed one : asked) {
            typed.put(
                    one.reference() + REVISION,
                    List.of(String.valueOf(one.item().revision())));
            ANSWERS.forEach(question -> typed.put(one.reference() + "." + question, List.of(one.said(question))));
        }
        return new WalkForm(typed, Map.of());
    }

    static WalkForm read(Map<String, List<String>> sent) {
        Map<String, List<Held>> held = new HashMap<>();
        sent.forEach((name, values) -> {
            if (name.endsWith(HELD)) {
                held.put(
                        name.substring(0, name.length() - HELD.length()),
                        values.stream()
                                .flatMap(value -> Held.read(value).stream())
                                .toList());
            }
        });
        return new WalkForm(new LinkedHashMap<>(sent), held);
    }

    /** The prompts that were on the page. */
    Set<String> prompts() {
        return typed.keySet().stream()
                .filter(name -> name.endsWith(REVISION))
                .map(name -> name.substring(0, name.length() - REVISION.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public String value(String prompt, String question) {
        return typed.getOrDefault(prompt + "." + question, List.of("")).get(0);
    }

    public List<Held> heldOf(String prompt) {
        return held.getOrDefault(prompt, List.of());
    }

    public int revision(String prompt) {
        String revision = value(prompt, "revision");
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
    }

    /** The same over what is kept now: what was typed stays, and is saved next time over the latest. */
    WalkForm over(List<Observed> now, Map<String, List<Held>> files, Set<String> photographed) {
        Map<String, List<String>> all = new HashMap<>(typed);
        for (Observed one : now) {
            all.put(
                    one.reference() + REVISION,
                    List.of(String.valueOf(one.item().revision())));
            ANSWERS.forEach(question -> all.putIfAbsent(one.reference() + "." + question, List.of(one.said(question))));
        }
        photographed.forEach(
                prompt -> List.of("place", "takenAt", "shows").forEach(box -> all.remove(prompt + "." + box)));
        return new WalkForm(all, files);
    }
}
