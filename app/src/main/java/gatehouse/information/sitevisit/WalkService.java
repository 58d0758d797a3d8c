package gatehouse.information.sitevisit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.file.KeptFile;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.item.Revision;

/**
 * Keeps what was seen. On a page of prompts each stands for itself: what is right is kept at once, whatever is wrong
 * with another, so that nobody walks back for an answer or loses a photograph.
 */
public final class WalkService {
    private final Entrance entrance;
    private final ItemService items;
    private final Visits visits;
    private final PhotographService photographs;

    public WalkService(Entrance entrance, ItemService items, Visits visits, PhotographService photographs) {
        this.entrance = entrance;
        this.items = items;
        this.visits = visits;
        this.photographs = photographs;
    }

    /** Keeps what can be kept, and says what was not and why. */
    Walked walk(Doing doing, String visit, WalkForm form, Map<String, List<Incoming>> handed) {
        List<Sent> sent = handed.entrySet().parallelStream()
                .flatMap(of -> of.getValue().stream().map(one -> new Sent(of.getKey(), photographs.lookAt(one))))
                .toList();
        Walked walked = new Walked();
        entrance.changeOnce(doing, change -> {
            walked.isFirst();
            Map<String, Item> there = new HashMap<>();
            visits.get(change, visit).asked().forEach(one -> there.put(one.reference(), one.item()));
            Map<String, List<KeptFile>> files = keptFiles(change, there, sent);
            for (String prompt : form.prompts()) {
                Optional.ofNullable(there.get(prompt))
                        .ifPresentOrElse(
                                item -> keep(change, item, form, files.getOrDefault(prompt, List.of()), walked),
                                () -> walked.wrong(
                                        prompt,
                                        "note",
                                        prompt + " is no longer asked on this visit, so it was not kept."));
            }
            sent.forEach(one -> one.looked().refused().ifPresent(why -> walked.wrong(one.prompt(), "photograph", why)));
            change.logged("visit.answered", "item/" + visit, Map.of("observations", walked.saved()));
            return Visits.address(change, visit, "/walk");
        });
        if (walked.isSentAgain()) {
            entrance.look(doing, "item/" + visit, change -> tellWhatIsNotKept(change, visit, form, walked));
        }
        return walked;
    }

    /** A photograph with the prompt that it was sent for. */
    private record Sent(String prompt, LookedAt looked) {}

    /** Those of prompts that are there and that nothing is wrong with, by prompt. */
    private Map<String, List<KeptFile>> keptFiles(Change change, Map<String, Item> there, List<Sent> sent) {
        List<Sent> good = sent.stream()
                .filter(one -> there.containsKey(one.prompt()))
                .filter(one -> one.looked().refused().isEmpty())
                .toList();
        List<KeptFile> kept =
                photographs.keep(change, good.stream().map(Sent::looked).toList());
        Map<String, List<KeptFile>> files = new HashMap<>();
        for (int n = 0; n < kept.size(); n++) {
            files.computeIfAbsent(good.get(n).prompt(), prompt -> new ArrayList<>())
                    .add(kept.get(n));
        }
        return files;
    }

    /** Of a page that was sent twice: what of it is not what is kept. */
    private Walked tellWhatIsNotKept(Change change, String visit, WalkForm form, Walked walked) {
        visits.get(change, visit).asked().stream()
                .filter(one -> form.prompts().contains(one.reference()))
                .filter(one -> differs(form, one.reference(), of(one.item())))
                .forEach(one ->
                        walked.wrong(one.reference(), "note", "This was sent twice and is not kept yet. Save it."));
        return walked;
    }

    private void keep(Change change, Item item, WalkForm form, List<KeptFile> files, Walked walked) {
        String prompt = item.reference();
        Map<String, String> kept = of(item);
        if (differs(form, prompt, kept)) {
            if (form.revision(prompt) == item.revision()) {
                save(change, item, form, walked);
            } else if (differs(form, prompt, opened(change, item, form.revision(prompt)))) {
                walked.wrong(
                        prompt,
                        "note",
                        "Somebody else answered this meanwhile: " + said(item)
                                + ". Yours is still here; save again to put" + " it over theirs.");
            }
        }
        files.forEach(file -> photograph(change, item, form, file, walked));
        form.heldOf(prompt)
                .forEach(held ->
                        photograph(change, item, form, photographs.held(change, UUID.fromString(held.file())), walked));
    }

    private void save(Change change, Item item, WalkForm form, Walked walked) {
        Map<String, List<String>> boxes = new HashMap<>(ItemForm.of(item).typed());
        for (String question : WalkForm.ANSWERS) {
            String typed = form.value(item.reference(), question);
            if (!typed.equals(of(item).get(question))) {
                boxes.remove(question + ".blank");
                boxes.remove(question + ".words");
            }
            boxes.put(question, List.of(typed));
        }
        try {
            items.save(
                    change,
                    item.kind(),
                    item.reference(),
                    new ItemForm(item.kind(), item.reference(), item.revision(), item.marking(), boxes));
            walked.kept(item.reference());
        } catch (ItemService.FormRefused refused) {
            refused.errors().forEach((question, sentence) -> walked.wrong(item.reference(), question, sentence));
        }
    }

    /** The file is safe already; what is wrong with its place or time is asked again without choosing it again. */
    private void photograph(Change change, Item item, WalkForm form, KeptFile file, Walked walked) {
        Map<String, List<String>> boxes = new HashMap<>();
        boxes.put("observation", List.of(item.reference()));
        boxes.put("fileName", List.of(file.name()));
        boxes.put("fileHash", List.of(file.sha256()));
        List.of("place", "takenAt", "shows")
                .forEach(box ->
                        boxes.put(box, List.of(form.value(item.reference(), box).strip())));
        if (boxes.get("place").get(0).isEmpty()) {
            walked.wrong(
                    item.reference(),
                    "place",
                    "Say in words where “" + file.name()
                            + "” was taken. The photograph is safe here and need not be chosen again.");
            walked.holds(item.reference(), file);
            return;
        }
        try {
            items.add(change, ItemForm.filled(visits.kind(PhotographKind.CODE), item.marking(), boxes));
            walked.keptPhotograph(item.reference());
        } catch (ItemService.FormRefused refused) {
            refused.errors().forEach((question, sentence) -> walked.wrong(item.reference(), question, sentence));
            walked.holds(item.reference(), file);
        }
    }

    private static boolean differs(WalkForm form, String prompt, Map<String, String> from) {
        return WalkForm.ANSWERS.stream()
                .anyMatch(question -> !form.value(prompt, question).equals(from.getOrDefault(question, "")));
    }

    private static Map<String, String> of(Item item) {
        Map<String, String> answers = new HashMap<>();
        WalkForm.ANSWERS.forEach(
                question -> answers.put(question, item.answers().text(question).orElse("")));
        return answers;
    }

    /** As the prompt stood when the page was opened. */
    private Map<String, String> opened(Change change, Item item, int revision) {
        Map<String, String> answers = new HashMap<>();
        items.history(change, item).stream()
                .filter(one -> one.number() == revision)
                .map(Revision::body)
                .flatMap(body -> body.get("answers") instanceof Map<?, ?> kept ? kept.entrySet().stream() : null)
                .filter(answer -> answer.getValue() instanceof String)
                .forEach(answer -> answers.put((String) answer.getKey(), (String) answer.getValue()));
        return answers;
    }

    private static String said(Item item) {
        Observed now = new Observed(item, "", List.of(), List.of());
        String note = now.note().isBlank() ? "" : ", “" + now.note() + "”";
        return (now.answer().isEmpty() ? "no answer" : now.answer()) + note;
    }
}
