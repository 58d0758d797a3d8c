package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.SmallPlan;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Drill;

/** A fact as a plan says it, put together in a test; the day is Saturday 27 June 2026 where none is given. */
final class Said implements Step {
    private final Map<String, Object> answers;

    private Said(Map<String, Object> answers) {
        this.answers = answers;
    }

    static Said traffic(About about, String words) {
        return said("PLN-001", about, words);
    }

    static Said medical(About about, String words) {
        return said("PLN-002", about, words);
    }

    static Said organiser(About about, String words) {
        return said("PLN-003", about, words);
    }

    /** Written down for this plan itself, beside its own items. */
    static Said ours(About about, String words) {
        return new Said(Map.of())
                .with("factKind", about.type().name())
                .with("about", about.name())
                .with("words", words);
    }

    static Said said(String plan, About about, String words) {
        return ours(about, words)
                .with("plan", plan)
                .with("receivedVersion", plan.replace("PLN", "RCV"))
                .with("anchor", "page 2");
    }

    Said of(String subject) {
        return with("subject", subject);
    }

    Said at(String place) {
        return with("placeWords", place);
    }

    Said roads(String... roads) {
        return with("segments", List.of(roads));
    }

    Said from(String time) {
        return with("startsAt", minute(time));
    }

    Said to(String time) {
        return with("endsAt", minute(time));
    }

    Said until(String words) {
        return with("endWords", words);
    }

    Said weekday(String day) {
        return with("weekday", day);
    }

    Said amount(long number, String unit) {
        return with("quantity", number).with("unit", unit);
    }

    Said by(String holder) {
        return with("holder", holder);
    }

    Said parties(String... parties) {
        return with("parties", List.of(parties));
    }

    Said drill(Drill... drill) {
        return with("drill", List.of(drill).stream().map(Drill::name).toList());
    }

    Said saying(String words) {
        return with("says", words);
    }

    Said delivering(String recommendation) {
        return with("delivers", recommendation);
    }

    Said standing(String standing) {
        return with("standing", standing);
    }

    Said confirmed(String by) {
        return with("standing", "CONFIRMED").with("confirmedBy", by).with("confirmedOn", "2026-06-20");
    }

    Said with(String question, Object answer) {
        Map<String, Object> more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new Said(more);
    }

    private static String minute(String time) {
        return time.length() > 5 ? time : "2026-06-27 " + time;
    }

    @Override
    public SmallPlan on(SmallPlan plan) {
        long facts = plan.items().keySet().stream()
                .filter(reference -> reference.startsWith("FCT"))
                .count();
        List<Object> named = new ArrayList<>();
        answers.forEach((name, value) -> {
            named.add(name);
            named.add(value);
        });
        return plan.with(String.format("FCT-%03d", facts + 1), named.toArray());
    }
}
