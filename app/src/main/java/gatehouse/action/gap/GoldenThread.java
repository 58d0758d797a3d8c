package gatehouse.action.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.assessment.coverage.Coverage;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;

/** A whole plan that can be asked in either direction along its links. Only items that stand are in it. */
final class GoldenThread {
    private final PlanContents contents;
    private final Map<String, KeptItem> standing = new LinkedHashMap<>();
    private final Map<String, List<KeptItem>> byKind = new HashMap<>();
    private final Map<Question, Set<String>> reached = new HashMap<>();
    private final Map<Entries, Map<String, List<Map<String, Object>>>> entries = new HashMap<>();

    private Coverage coverage;

    private record Question(String kind, String field) {}

    private record Entries(String part, String about) {}

    GoldenThread(PlanContents contents) {
        this.contents = contents;
        contents.items().stream().filter(item -> !item.isRemoved()).forEach(item -> {
            standing.put(item.reference(), item);
            byKind.computeIfAbsent(item.kind().code(), kind -> new ArrayList<>())
                    .add(item);
        });
    }

    /** Which methods were looked at in which place and phase; drawn once, and only when a rule asks. */
    Coverage coverage() {
        if (coverage == null) {
            coverage =
                    Coverage.of(standing.values().stream().map(KeptItem::toItem).toList(), contents.asked());
        }
        return coverage;
    }

    KeptItem get(String reference) {
        return standing.get(reference);
    }

    Stream<KeptItem> all() {
        return standing.values().stream();
    }

    Stream<KeptItem> each(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream();
    }

    boolean hasNo(String kind) {
        return each(kind).findAny().isEmpty();
    }

    String said(String name) {
        return contents.said(name);
    }

    /** Neither an answer nor a reason for having none. */
    static boolean isUnanswered(KeptItem item, String field) {
        return item.answers().answer(item.kind().field(field).name()).isEmpty();
    }

    static boolean is(KeptItem item, String field, String choice) {
        return item.answers()
                .text(item.kind().field(field).name())
                .filter(choice::equals)
                .isPresent();
    }

    /** No answer that leads to an item that stands, and no reason for that. */
    boolean leadsNowhere(KeptItem item, String field) {
        return item.answers().blank(field).isEmpty()
                && leadsTo(item, field).findAny().isEmpty();
    }

    /** The items that stand at the other end of an answer's links. */
    Stream<KeptItem> leadsTo(KeptItem item, String field) {
        Field asked = item.kind().field(field);
        List<String> references = asked.type() == FieldType.LINK
                ? item.answers().text(field).stream().toList()
                : item.answers().list(field);
        return references.stream().map(standing::get).filter(found -> found != null);
    }

    /** Whether an item of this kind leads here by this question. */
    boolean isReachedFrom(String kind, String field, KeptItem item) {
        return reached.computeIfAbsent(new Question(kind, field), this::reachedBy)
                .contains(item.reference());
    }

    private Set<String> reachedBy(Question question) {
        return each(question.kind())
                .flatMap(item -> leadsTo(item, question.field()))
                .map(KeptItem::reference)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a later room keeps about an item, oldest first, without what was disputed by the one it is said of. */
    List<Map<String, Object>> entries(String part, String about, KeptItem item) {
        return entries.computeIfAbsent(new Entries(part, about), this::grouped)
                .getOrDefault(item.reference(), List.of());
    }

    /** All that a later room keeps, oldest first. */
    List<Map<String, Object>> part(String name) {
        return contents.part(name);
    }

    private Map<String, List<Map<String, Object>>> grouped(Entries which) {
        return contents.part(which.part()).stream()
                .filter(entry -> !"DISPUTED".equals(entry.get("confirmation")))
                .collect(Collectors.groupingBy(entry -> String.valueOf(entry.get(which.about()))));
    }

    /** The questions answered with a reason for having no answer. */
    Stream<SaidBlank> saidBlanks() {
        return all().flatMap(item -> item.kind().fields().stream().flatMap(field -> said(item, field).stream()));
    }

    private static Optional<SaidBlank> said(KeptItem item, Field field) {
        return item.answers()
                .answer(field.name())
                .flatMap(answer -> answer instanceof Answer.Blank blank
                        ? Optional.of(new SaidBlank(
                                item.kind().stage(),
                                item.reference(),
                                item.title(),
                                field.question(),
                                blank.state().words(),
                                blank.words()))
                        : Optional.empty());
    }
}
