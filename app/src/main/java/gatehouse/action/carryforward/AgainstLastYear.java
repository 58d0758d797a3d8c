package gatehouse.action.carryforward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.version.Difference;
import gatehouse.action.version.Reworded;
import gatehouse.plan.kind.Kind;

/**
 * A plan held against last year's words, worked out from its contents alone, so that a version and its documents say of
 * their day what the page says of now.
 *
 * @param from empty where the plan was begun afresh, and then nothing else is said
 * @param lines every item that stands, and those that came along and were removed
 */
public record AgainstLastYear(
        Optional<From> from, List<Line> lines, List<Said> history, List<Question> questions, PlanContents contents) {

    public AgainstLastYear {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
        questions = List.copyOf(questions);
    }

    public static AgainstLastYear of(PlanContents contents) {
        Optional<From> from =
                contents.part(CarriedFromPart.NAME).stream().map(From::of).findFirst();
        if (from.isEmpty()) {
            return new AgainstLastYear(from, List.of(), List.of(), List.of(), contents);
        }
        Map<String, KeptItem> items = contents.byReference();
        return new AgainstLastYear(
                from,
                lines(contents),
                contents.part(LastYearPart.NAME).stream()
                        .map(entry -> new Said(
                                Entry.words(entry, "item"),
                                Said.What.valueOf(Entry.words(entry, "what")),
                                Entry.words(entry, "words")))
                        .toList(),
                contents.part(ToConfirmPart.NAME).stream()
                        .map(ToConfirmPart::question)
                        .map(one -> standing(one, items))
                        .toList(),
                contents);
    }

    private static Question standing(Question one, Map<String, KeptItem> items) {
        boolean stands = !one.item()
                || Optional.ofNullable(items.get(one.reference()))
                        .filter(item -> !item.isRemoved())
                        .isPresent();
        return new Question(one.topic(), one.reference(), one.item(), stands, one.words(), one.settled());
    }

    private static List<Line> lines(PlanContents contents) {
        Map<String, String> hashes = contents.part(OriginsPart.NAME).stream()
                .collect(Collectors.toMap(
                        entry -> Entry.words(entry, "item"), entry -> Entry.words(entry, "sha256"), (a, b) -> b));
        List<Line> lines = new ArrayList<>();
        for (KeptItem item : contents.items()) {
            String hash = hashes.getOrDefault(item.reference(), "");
            if (!item.isRemoved() || !hash.isEmpty()) {
                lines.add(line(item, hash));
            }
        }
        return lines;
    }

    private static Line line(KeptItem item, String hash) {
        return new Line(
                item.kind(),
                item.reference(),
                item.title(),
                item.isRemoved() ? Line.How.DROPPED : how(CarriedWords.text(item.kind(), item.answers()), hash),
                item.removal().map(removal -> removal.because()).orElse(""),
                item.marking());
    }

    /** How an item that stands is, by its words and the hash of those that came along; empty where none did. */
    static Line.How how(String words, String hash) {
        if (hash.isEmpty()) {
            return Line.How.NEW;
        }
        return CarriedWords.sha256(words).equals(hash) ? Line.How.UNCHANGED : Line.How.CHANGED;
    }

    public boolean isCarried() {
        return from.isPresent();
    }

    /** By kind, in the order of the plan. */
    public Map<Kind, List<Line>> byKind() {
        return lines.stream().collect(Collectors.groupingBy(Line::kind, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Line> of(Line.How how) {
        return lines.stream().filter(line -> line.how() == how).toList();
    }

    public int count(Line.How how) {
        return of(how).size();
    }

    public List<Question> open() {
        return questions.stream().filter(Question::isOpen).toList();
    }

    /** What is to be confirmed, by topic; topics with nothing in them are left out. */
    public Map<Topic, List<Question>> openByTopic() {
        return open().stream().collect(Collectors.groupingBy(Question::topic, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Question> settled() {
        return questions.stream().filter(one -> one.settled().isPresent()).toList();
    }

    /** What was said last year about the plan itself. */
    public List<Said> aboutThePlan() {
        return history.stream().filter(said -> said.item().isEmpty()).toList();
    }

    /** What was said last year about its items, by item. */
    public Map<String, List<Said>> aboutItems() {
        return history.stream()
                .filter(said -> !said.item().isEmpty())
                .collect(Collectors.groupingBy(Said::item, LinkedHashMap::new, Collectors.toList()));
    }

    /** The answers that differ from last year's, by the item that they are of, word by word. */
    public Map<String, List<Reworded>> differences() {
        Map<String, KeptItem> items = contents.byReference();
        List<KeptItem> before = new ArrayList<>();
        List<KeptItem> now = new ArrayList<>();
        Map<String, Map<String, Object>> origins = contents.part(OriginsPart.NAME).stream()
                .collect(Collectors.toMap(entry -> Entry.words(entry, "item"), entry -> entry, (a, b) -> b));
        for (Line line : of(Line.How.CHANGED)) {
            KeptItem item = items.get(line.reference());
            String words = Entry.words(origins.get(line.reference()), "words");
            before.add(saying(item, words));
            now.add(saying(item, CarriedWords.text(item.kind(), item.answers())));
        }
        return Difference.between(with(before), with(now)).reworded().stream()
                .collect(Collectors.toMap(Reworded.Item::reference, Reworded.Item::answers, (a, b) -> b));
    }

    private static KeptItem saying(KeptItem item, String words) {
        return new KeptItem(
                item.kind(), item.reference(), "", item.title(), CarriedWords.answers(words), Optional.empty());
    }

    private PlanContents with(List<KeptItem> items) {
        return new PlanContents(contents.plan(), items, Map.of(), contents.asked());
    }
}
