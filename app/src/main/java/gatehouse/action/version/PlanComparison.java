package gatehouse.action.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;
import gatehouse.plan.plan.PlanForm;

/** Goes through two states of a plan once and notes what differs. */
final class PlanComparison {
    private static final Map<String, String> SAID_OF_THE_PLAN = Map.of(
            "reference", "Reference",
            "name", "Name",
            "subject", "Subject",
            "form", "Form",
            "marking", "Marking",
            "zone", "Clock",
            "scale", "Risk scale",
            "author", "Author",
            "banner", "Banner",
            "published", "Made of published facts");

    private final PlanContents from;
    private final PlanContents to;
    private final AskedIn askedBefore;
    private final AskedIn askedNow;
    private final Map<String, KeptItem> before;
    private final Map<String, KeptItem> now;
    private final List<Altered> altered = new ArrayList<>();
    private final List<Reworded.Item> reworded = new ArrayList<>();

    PlanComparison(PlanContents from, PlanContents to) {
        this.from = from;
        this.to = to;
        Map<String, AskedIn.Target> everyTarget =
                new LinkedHashMap<>(from.asked().references());
        everyTarget.putAll(to.asked().references());
        this.askedBefore = with(from.asked(), everyTarget);
        this.askedNow = with(to.asked(), everyTarget);
        this.before = byReference(from);
        this.now = byReference(to);
    }

    /** A link is named the same in both texts, so that a new title of its target is not taken for a change here. */
    private static AskedIn with(AskedIn asked, Map<String, AskedIn.Target> targets) {
        return new AskedIn(asked.zone(), asked.scale(), asked.lists(), targets);
    }

    private static Map<String, KeptItem> byReference(PlanContents contents) {
        return contents.items().stream()
                .collect(Collectors.toMap(KeptItem::reference, item -> item, (a, b) -> b, LinkedHashMap::new));
    }

    Difference difference() {
        comparePlan();
        now.values().forEach(this::compareItem);
        before.values().stream()
                .filter(item -> !now.containsKey(item.reference()) && !item.isRemoved())
                .forEach(item -> alter(Meaning.REMOVED, item, ""));
        for (PartComparison part : PartComparison.ALL) {
            altered.addAll(part.between(from, to, now));
        }
        return new Difference(altered, reworded);
    }

    private void comparePlan() {
        List<Reworded> answers = new ArrayList<>();
        to.plan().keySet().stream().sorted().forEach(name -> {
            String old = said(name, from.plan().get(name));
            String fresh = said(name, to.plan().get(name));
            if (!old.equals(fresh)) {
                String label = SAID_OF_THE_PLAN.getOrDefault(name, name);
                altered.add(new Altered(
                        Meaning.PLAN_CHANGED, "", "", label + " was " + quoted(old) + ", is " + quoted(fresh)));
                answers.add(Reworded.of(label, old, fresh));
            }
        });
        keep("", "The plan itself", answers);
    }

    private static String said(String name, Object value) {
        if (name.equals("form")) {
            return PlanForm.find(String.valueOf(value)).map(PlanForm::words).orElse(String.valueOf(value));
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        return value == null ? "" : String.valueOf(value);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "empty" : "“" + words + "”";
    }

    private void compareItem(KeptItem item) {
        KeptItem old = before.get(item.reference());
        if (old == null) {
            if (!item.isRemoved()) {
                alter(Meaning.ADDED, item, "");
                compareWords(Optional.empty(), item);
            }
        } else if (item.isRemoved()) {
            if (!old.isRemoved()) {
                alter(
                        Meaning.REMOVED,
                        item,
                        "because: " + item.removal().orElseThrow().because());
            }
        } else {
            compareStanding(old, item);
        }
    }

    private void compareStanding(KeptItem old, KeptItem item) {
        if (old.isRemoved()) {
            alter(Meaning.RESTORED, item, "");
        }
        if (!old.marking().equals(item.marking())) {
            alter(Meaning.MARKING_CHANGED, item, "was " + marking(old) + ", is " + marking(item));
        }
        if (!old.answers().equals(item.answers())) {
            altered.addAll(new ItemComparison(old, item, askedBefore, askedNow).altered());
            compareWords(Optional.of(old), item);
        }
    }

    private static String marking(KeptItem item) {
        return item.marking().isEmpty() ? "as the plan" : quoted(item.marking());
    }

    private void compareWords(Optional<KeptItem> old, KeptItem item) {
        List<Reworded> answers = new ArrayList<>();
        for (Field field : item.kind().fields()) {
            Optional<Answer> was = old.flatMap(one -> one.answers().answer(field.name()));
            Optional<Answer> is = item.answers().answer(field.name());
            if (!was.equals(is)) {
                answers.add(Reworded.of(field.question(), words(field, was, askedBefore), words(field, is, askedNow)));
            }
        }
        keep(item.reference(), item.title(), answers);
    }

    private static String words(Field field, Optional<Answer> answer, AskedIn asked) {
        return answer.map(given -> AnswerWords.of(field, given, asked, "\n")).orElse("");
    }

    private void keep(String reference, String title, List<Reworded> answers) {
        if (!answers.isEmpty()) {
            reworded.add(new Reworded.Item(reference, title, answers));
        }
    }

    private void alter(Meaning meaning, KeptItem item, String words) {
        altered.add(new Altered(meaning, item.reference(), item.title(), words));
    }
}
