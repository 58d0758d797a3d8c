package gatehouse.information.sitevisit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.foundation.file.KeptFile;

/** What came of a page of prompts: what was kept of it, and a sentence for each box of what was not. */
final class Walked {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, List<WalkForm.Held>> held = new LinkedHashMap<>();
    private final Set<String> photographed = new LinkedHashSet<>();
    private final Set<String> saved = new LinkedHashSet<>();
    private boolean sentAgain = true;

    void wrong(String prompt, String question, String sentence) {
        errors.putIfAbsent(prompt + "." + question, sentence);
    }

    void holds(String prompt, KeptFile file) {
        held.computeIfAbsent(prompt, one -> new ArrayList<>())
                .add(new WalkForm.Held(file.id().toString(), file.name()));
    }

    void keptPhotograph(String prompt) {
        photographed.add(prompt);
        saved.add(prompt);
    }

    void kept(String prompt) {
        saved.add(prompt);
    }

    /** The page was not only answered with what came of it the first time. */
    void isFirst() {
        sentAgain = false;
    }

    boolean isSentAgain() {
        return sentAgain;
    }

    Map<String, String> errors() {
        return errors;
    }

    Map<String, List<WalkForm.Held>> held() {
        return held;
    }

    Set<String> photographed() {
        return photographed;
    }

    List<String> saved() {
        return List.copyOf(saved);
    }
}
