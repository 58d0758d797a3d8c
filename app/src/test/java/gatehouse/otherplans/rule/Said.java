package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.SmallPlan;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Drill;

/** A fact as a plan says it, put together in a test; the day is Saturday 27 June 2026 where none is given. */
public final class Said implements Step {
    private final Map<String, Object> answers;

    private Said(Map<String, Object> answers) {
        this.answers = answers;
    }

    public static Said traffic(About about, String words) {
        return said("PLN-001", about, words);
    }

    public static Said medical(About about, String words) {
        return said("PLN-002", about, words);
    }

    public static Said organiser(About about, String words) {
        return said("PLN-003", about, words);
    }

    /** Written down for this plan itself, beside its own items. */
    public static Said ours(About about, String words) {
        return new Said(Map.of())
                .with("factKind", about.type().name())
                .with("about", about.name())
                .with("words", words);
    }

    public static Said said(String plan, About about, String words) {
        return ours(about, words)
                .with("plan", plan)
                .with("receivedVersion", plan.replace("PLN", "RCV"))
                .with("anchor", "page 2");
    }

    public Said of(String subject) {
        return with("subject", subject);
    }

    public Said at(String place) {
        return with("placeWords", place);
    }

    public Said roads(String... roads) {
        return with("segments", List.of(roads));
    }

    public Said from(String time) {
        return with("startsAt", minute(time));
    }

    public Said to(String time) {
        return with("endsAt", minute(time));
    }

    public Said until(String words) {
        return with("endWords", words);
    }

    public Said weekday(String day) {
        return with("weekday", day);
    }

    public Said amount(long number, String unit) {
        return with("quantity", number).with("unit", unit);
    }

    public Said by(String holder) {
        return with("holder", holder);
    }

    public Said parties(String... parties) {
        return with("parties", List.of(parties));
    }

    public Said drill(Drill... drill) {
        return with("drill", List.of(drill).stream().map(Drill::name).toList());
    }

    public Said saying(String words) {
        return with("says", words);
    }

    public Said delivering(String recommendation) {
        return with("delivers", recommendation);
    }

    public Said standing(String standing) {
        return with("standing", standing);
    }

    public Said confirmed(String by) {
        return with("standing", "CONFIRMED").with("confirmedBy", by).with("confirmedOn", "2026-06-20");
    }

    public Said with(String question, Object answer) {
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
