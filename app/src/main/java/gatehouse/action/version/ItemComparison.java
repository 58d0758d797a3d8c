package gatehouse.action.version;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;

/** What changed in meaning between two states of one item that stands in both. */
final class ItemComparison {
    /** The questions that say who is asked, owns, controls, answers for or decides. */
    static final Set<String> WHO = Set.of(
            "askedOf",
            "askedOfName",
            "ownerKind",
            "ownerName",
            "owner",
            "controller",
            "leads",
            "decisionMaker",
            "deputy",
            "responsible",
            "holder",
            "endorser",
            "endorserRole",
            "coordinator");

    private final KeptItem before;
    private final KeptItem now;
    private final AskedIn askedBefore;
    private final AskedIn askedNow;
    private final List<Altered> altered = new ArrayList<>();
    private final List<String> rewordedQuestions = new ArrayList<>();

    ItemComparison(KeptItem before, KeptItem now, AskedIn askedBefore, AskedIn askedNow) {
        this.before = before;
        this.now = now;
        this.askedBefore = askedBefore;
        this.askedNow = askedNow;
    }

    List<Altered> altered() {
        now.kind().fields().forEach(this::compare);
        if (!rewordedQuestions.isEmpty()) {
            alter(Meaning.REWORDED, String.join(" ", rewordedQuestions));
        }
        return altered;
    }

    private void compare(Field field) {
        Optional<Answer> was = before.answers().answer(field.name());
        Optional<Answer> is = now.answers().answer(field.name());
        if (was.equals(is)) {
            return;
        }
        boolean wasGiven = before.answers().isGiven(field.name());
        boolean isGiven = now.answers().isGiven(field.name());
        if (field.type().isLink() && (wasGiven || isGiven)) {
            compareLinks(field);
        } else if (wasGiven && isGiven) {
            compareGiven(field);
        } else if (wasGiven) {
            alter(Meaning.BLANK_OPENED, field.question() + " was " + oneLine(words(field, was, askedBefore)));
        } else if (isGiven) {
            alter(Meaning.BLANK_FILLED, field.question() + " " + oneLine(words(field, is, askedNow)));
        } else {
            String said = oneLine(words(field, is, askedNow));
            alter(Meaning.BLANK_SAID, field.question() + " " + (said.isEmpty() ? "Not answered" : said));
        }
    }

    private void compareGiven(Field field) {
        if (field.type().isLevel()) {
            compareLevels(field);
        } else if (WHO.contains(field.name())) {
            alter(Meaning.OWNER_CHANGED, fromTo(field));
        } else {
            rewordedQuestions.add(field.question());
        }
    }

    private void compareLevels(Field field) {
        if (!askedBefore.scale().code().equals(askedNow.scale().code())) {
            alter(Meaning.RESCALED, fromTo(field));
            return;
        }
        long was = before.answers().number(field.name()).orElse(0L);
        long is = now.answers().number(field.name()).orElse(0L);
        String axis = field.type() == FieldType.LIKELIHOOD ? "likelihood" : "impact";
        alter(
                is > was ? Meaning.RISK_UP : Meaning.RISK_DOWN,
                axis + " was " + given(before, field, askedBefore) + ", is " + given(now, field, askedNow));
    }

    private void compareLinks(Field field) {
        Set<String> was = references(before, field);
        Set<String> is = references(now, field);
        compareLinks(Meaning.LINK_LOST, field, was, is);
        compareLinks(Meaning.LINK_GAINED, field, is, was);
    }

    private void compareLinks(Meaning meaning, Field field, Set<String> these, Set<String> without) {
        Set<String> only = new LinkedHashSet<>(these);
        only.removeAll(without);
        if (!only.isEmpty()) {
            alter(meaning, field.question() + " " + String.join(", ", only));
        }
    }

    private static Set<String> references(KeptItem item, Field field) {
        return field.type() == FieldType.LINK
                ? item.answers().text(field.name()).map(Set::of).orElse(Set.of())
                : new LinkedHashSet<>(item.answers().list(field.name()));
    }

    private String fromTo(Field field) {
        return field.question() + " Was " + given(before, field, askedBefore) + ", is " + given(now, field, askedNow);
    }

    private static String given(KeptItem item, Field field, AskedIn asked) {
        return oneLine(words(field, item.answers().answer(field.name()), asked));
    }

    private static String words(Field field, Optional<Answer> answer, AskedIn asked) {
        return answer.map(one -> AnswerWords.of(field, one, asked, "; ")).orElse("");
    }

    /** A line is for a list; the whole is among the words that changed. */
    private static String oneLine(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        int longest = 120;
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    private void alter(Meaning meaning, String words) {
        altered.add(new Altered(meaning, now.reference(), now.title(), words));
    }
}
