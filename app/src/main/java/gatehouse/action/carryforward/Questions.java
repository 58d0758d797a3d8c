package gatehouse.action.carryforward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Field;

/** What of a version may have gone stale by now, in the order of topics and items. */
record Questions(PlanContents from, Set<String> delivered) {
    private static final Set<String> STOCK = Set.of("STOCK", "STOCK_HELD");
    private static final Set<String> TEAM = Set.of("UNIT", "RESERVE");
    private static final String BARRIERS = "HVM";

    Questions(PlanContents from) {
        this(
                from,
                from.part("deliveries").stream()
                        .map(entry -> Entry.words(entry, "recommendation"))
                        .collect(Collectors.toSet()));
    }

    List<Question> of(Chosen chosen) {
        Set<String> there = chosen.references();
        List<Question> all = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            for (KeptItem item : chosen.open()) {
                if (item.kind().code().equals("FACT")) {
                    fact(topic, item).ifPresent(all::add);
                } else if (item.kind().code().equals("SITE_VISIT") && topic == Topic.VISITS) {
                    all.add(visit(item));
                } else if (there.contains(item.reference()) && isAsked(topic, item)) {
                    question(topic, item).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** Lead times and who is asked are in question where a barrier is, or where somebody began to deliver. */
    private boolean isAsked(Topic topic, KeptItem item) {
        return switch (topic) {
            case BARRIER_STOCK ->
                item.answers().isGiven("barrierRating")
                        || item.answers().text("catalogueCode").orElse("").startsWith(BARRIERS);
            case COMMITMENTS -> delivered.contains(item.reference());
            default -> true;
        };
    }

    private Optional<Question> question(Topic topic, KeptItem item) {
        String words = topic.questions(item.kind().code()).stream()
                .map(item.kind()::field)
                .filter(field -> item.answers().isGiven(field.name()))
                .map(field -> field.question() + " " + answer(field, item.answers()))
                .collect(Collectors.joining("\n"));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(topic, item.reference(), true, true, words, Optional.empty()));
    }

    /** A visit is made again, or said to stand. */
    private static Question visit(KeptItem visit) {
        String at = visit.answers().text("visitedAt").map(when -> ", " + when).orElse("");
        String stands = visit.answers()
                .text("standsFor")
                .map(time -> ". It stood for " + time)
                .orElse("");
        return new Question(
                Topic.VISITS, visit.reference(), false, true, visit.title() + at + stands, Optional.empty());
    }

    /** Last year's facts stay with the plans that said them; what they promised is to be asked for again. */
    private static Optional<Question> fact(Topic topic, KeptItem fact) {
        String about = fact.answers().text("about").orElse("");
        boolean asked = switch (topic) {
            case BARRIER_STOCK -> STOCK.contains(about);
            case COMMITMENTS ->
                TEAM.contains(about)
                        || fact.answers().isGiven("standing")
                        || fact.answers()
                                .text("factKind")
                                .filter("ASSUMPTION"::equals)
                                .isPresent();
            default -> false;
        };
        return asked
                ? Optional.of(new Question(
                        topic,
                        fact.reference(),
                        false,
                        true,
                        "“" + fact.answers().text("words").orElse(fact.title()) + "”",
                        Optional.empty()))
                : Optional.empty();
    }

    private String answer(Field field, Answers answers) {
        return answers.answer(field.name())
                .map(answer -> AnswerWords.of(field, answer, from.asked(), ", "))
                .orElse("");
    }
}
