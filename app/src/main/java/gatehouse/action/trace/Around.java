package gatehouse.action.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.Field;

/** The plan as it lies round one recommendation. */
final class Around {
    private final PlanContents plan;
    private final KeptItem recommendation;
    private final Map<String, KeptItem> items;
    private final Set<String> named = new LinkedHashSet<>();

    Around(PlanContents plan, KeptItem recommendation) {
        this.plan = plan;
        this.recommendation = recommendation;
        this.items = plan.byReference();
        this.named.add(recommendation.reference());
    }

    PlanContents plan() {
        return plan;
    }

    KeptItem recommendation() {
        return recommendation;
    }

    /** Everything that the trace has named so far, the recommendation first. */
    List<String> named() {
        return List.copyOf(named);
    }

    Stream<KeptItem> each(String kind) {
        return plan.ofKind(kind).stream();
    }

    /** What the recommendation leads to by one of its questions, as far as it stands. */
    Stream<KeptItem> linked(String field) {
        return linked(recommendation, field);
    }

    private Stream<KeptItem> linked(KeptItem item, String field) {
        return item.answers().list(field).stream().map(items::get).filter(found -> found != null && !found.isRemoved());
    }

    /** The methods that it answers, and those that the weaknesses which it answers expose people to. */
    Stream<KeptItem> methods() {
        return Stream.concat(
                        linked("methods"), linked("vulnerabilities").flatMap(weakness -> linked(weakness, "methods")))
                .distinct();
    }

    /** The items of a kind that lead to the recommendation by one of their questions. */
    Stream<KeptItem> reaching(String kind, String field) {
        return each(kind).filter(one -> one.answers().list(field).contains(recommendation.reference()));
    }

    /** Other recommendations that answer one of the same weaknesses: what else there was to take. */
    Stream<KeptItem> besides() {
        List<String> answered = recommendation.answers().list("vulnerabilities");
        return each("RECOMMENDATION")
                .filter(one -> !one.reference().equals(recommendation.reference()))
                .filter(one -> one.answers().list("vulnerabilities").stream().anyMatch(answered::contains));
    }

    /** Whether something bears where and when the recommendation does; what names no place or phase bears in all. */
    boolean bearsHere(KeptItem item) {
        return shares(item, "zones") && shares(item, "phases");
    }

    private boolean shares(KeptItem item, String field) {
        List<String> theirs = item.answers().list(field);
        List<String> ours = recommendation.answers().list(field);
        return theirs.isEmpty() || ours.isEmpty() || theirs.stream().anyMatch(ours::contains);
    }

    /** An item with what it answers to some of its questions, or why it has no answer. */
    TraceLine line(KeptItem item, String... fields) {
        named.add(item.reference());
        List<String> said = new ArrayList<>();
        for (String name : fields) {
            Field field = item.kind().field(name);
            item.answers()
                    .answer(name)
                    .map(answer -> field.question() + " " + AnswerWords.of(field, answer, plan.asked(), ", "))
                    .ifPresent(said::add);
        }
        return new TraceLine("/references/" + item.reference(), item.reference() + " " + item.title(), said);
    }
}
