package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.options.delivery.DeliveryState;

/** What was said of one recommendation or residual risk, oldest first, and how its delivery stands. */
record Said(Entry about, List<Word> words, Optional<Map<String, Object>> delivery) {

    Said {
        words = List.copyOf(words);
    }

    static Said of(Entry recommendation) {
        List<Map<String, Object>> deliveries =
                recommendation.edition().plan().part("deliveries", "recommendation", recommendation.reference());
        return new Said(
                recommendation,
                words(recommendation, "decisions", "recommendation"),
                deliveries.stream().reduce((earlier, later) -> later));
    }

    static Said ofRisk(Entry risk) {
        return new Said(risk, words(risk, "acceptances", "risk"), Optional.empty());
    }

    private static List<Word> words(Entry entry, String part, String about) {
        return entry.edition().plan().part(part, about, entry.reference()).stream()
                .map(kept -> new Word(kept, entry.edition()))
                .toList();
    }

    boolean isOfPolice() {
        return about.is("askedOf", "POLICE");
    }

    /** The commander's word that counts: the latest that nobody disputes. */
    Optional<Word> commanders() {
        return latest(false);
    }

    /** The word that counts of the one who was asked. */
    Optional<Word> answer() {
        return latest(true);
    }

    private Optional<Word> latest(boolean answer) {
        return words.stream()
                .filter(word -> !word.isDisputed() && word.isAnswer() == answer)
                .reduce((earlier, later) -> later);
    }

    /** The word that settles it: the commander's for what is asked of police, the answer for what is asked of others. */
    Optional<Word> settling() {
        return isOfPolice() ? commanders() : answer();
    }

    String settledOutcome() {
        return settling().map(Word::outcome).orElse("");
    }

    /** Whether the commander has still to say something of it. */
    boolean isOpen() {
        return commanders().map(word -> word.outcome().equals(Word.DEFERRED)).orElse(true);
    }

    /** Whether it fell short: decided or answered, and not accepted in full. */
    boolean isShort() {
        return settling().filter(word -> !word.outcome().equals(Word.ACCEPTED)).isPresent();
    }

    /** How it stands in one loud word or two: "ACCEPTED IN PART", "NOT YET DECIDED", "NO ANSWER YET". */
    String stateWords() {
        return settling()
                .map(word -> Word.plain(word.outcome()).toUpperCase(Locale.UK))
                .orElse(isOfPolice() ? "NOT YET DECIDED" : "NO ANSWER YET");
    }

    /** Everything that was said, each with its reason, by whom and when; then how delivery stands. */
    List<String> inFull() {
        List<String> lines = new ArrayList<>();
        lines.add(Sentences.of(Stream.concat(
                words.stream()
                        .map(word -> word.outcomeWords() + ", " + word.source()
                                + word.reason().map(reason -> ": " + reason).orElse("")),
                open().stream())));
        delivery().ifPresent(report -> lines.add(deliveryWords(report)));
        return lines;
    }

    /** What counts of what was said where that is not a plain yes, and how delivery stands; without names. */
    String inShort() {
        List<String> lines = new ArrayList<>();
        Stream.of(commanders(), answer())
                .flatMap(Optional::stream)
                .filter(word -> !word.outcome().equals(Word.ACCEPTED) || word.isToBeConfirmed())
                .forEach(word -> lines.add(shortly(word)));
        if (!isOfPolice() && !about.edition().isPublished() && commanders().isEmpty()) {
            lines.add("Commander: NOTHING SAID YET");
        }
        delivery().ifPresent(report -> lines.add("Delivery: " + stateWords(report)));
        return Sentences.of(lines.stream());
    }

    private static String shortly(Word word) {
        if (word.outcome().equals(Word.ACCEPTED)) {
            return word.isAnswer() ? "Answer TO BE CONFIRMED" : "Decision TO BE CONFIRMED";
        }
        return word.outcomeWords()
                + (word.isToBeConfirmed() ? " (TO BE CONFIRMED)" : "")
                + word.reason().map(words -> ": " + words).orElse("");
    }

    private List<String> open() {
        if (about.edition().isPublished()) {
            return List.of();
        }
        List<String> open = new ArrayList<>();
        if (commanders().isEmpty()) {
            open.add(isOfPolice() ? "Decision: NONE YET" : "Commander: NOTHING SAID YET");
        }
        if (!isOfPolice() && answer().isEmpty()) {
            open.add("Answer: NONE YET");
        }
        return open;
    }

    private static String stateWords(Map<String, Object> report) {
        return DeliveryState.valueOf(String.valueOf(report.get("state")))
                .words()
                .toLowerCase(Locale.UK);
    }

    private String deliveryWords(Map<String, Object> report) {
        StringBuilder words = new StringBuilder("Delivery: ").append(stateWords(report));
        if (report.get("owner") instanceof String owner) {
            words.append(", ").append(owner);
        }
        if (report.get("due") instanceof String due) {
            words.append(", due ").append(PrintedDates.day(due));
        }
        words.append(". ");
        if (report.get("words") instanceof String note) {
            words.append(Counted.sentence(note)).append(' ');
        }
        return words.append("Reported ")
                .append(PrintedDates.dayOf(
                        String.valueOf(report.get("at")), about.edition().zone()))
                .append(" by ")
                .append(report.get("by"))
                .append('.')
                .toString();
    }
}
