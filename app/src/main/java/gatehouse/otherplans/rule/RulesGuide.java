package gatehouse.otherplans.rule;

import java.util.stream.Collectors;

/** The page of the guide that says what each rule looks for, written by the rules themselves. */
public final class RulesGuide {
    private static final String HEAD = """
            # The rules of the review of plans

            Every rule reads what the plans say, this plan among them, and suggests a clash; a person decides what it is.
            A rule that lacks what it needs says *cannot tell* and never passes. Where the answer lies in a plan that is
            held elsewhere, it asks for a confirmation by role and date. A force may switch a rule off with a reason, and
            set its margins. This page is written from the rules by `RulesGuide#page`.

            """;

    private RulesGuide() {}

    public static String page() {
        return HEAD
                + Rules.ALL.stream()
                        .map(CrossPlanRule::card)
                        .map(RulesGuide::section)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(RuleCard card) {
        StringBuilder text = new StringBuilder("### ")
                .append(card.code())
                .append(" · ")
                .append(card.subject().words())
                .append("\n\n**")
                .append(card.title())
                .append(".** ")
                .append(card.why())
                .append("\n\n");
        line(text, "On record", card.onRecord());
        line(text, "Gravity", card.severity().words());
        line(text, "Needs", card.needs().stream().map(Need::words).collect(Collectors.joining("; ")));
        card.margins()
                .forEach(margin ->
                        line(text, "Margin", margin.usual() + " " + margin.words() + " (`" + margin.name() + "`)"));
        if (!card.answeredIn().isEmpty()) {
            line(text, "Asked of", "the holder, where the plan that answers it is held elsewhere");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String words) {
        if (!words.isEmpty()) {
            text.append("- ").append(name).append(": ").append(words).append('\n');
        }
    }
}
