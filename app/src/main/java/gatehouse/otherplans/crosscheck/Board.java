package gatehouse.otherplans.crosscheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.canonical.Digest;
import gatehouse.otherplans.fact.Source;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.Cited;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.RuleCard;
import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;
import gatehouse.otherplans.rule.Told;

/**
 * What the review finds now, held against what people settled before.
 *
 * @param open nobody settled it, or its words have changed since
 * @param takenUp adopted or raised, and still found
 * @param settled accepted or dismissed on the words that still stand
 * @param gone settled once and found no longer
 */
public record Board(
        List<RuleResult> results, List<Clash> open, List<Clash> takenUp, List<Clash> settled, List<KeptItem> gone) {
    private static final int STAND = 16;
    private static final Set<String> OVER = Set.of("ACCEPTED", "DISMISSED");

    public Board {
        results = List.copyOf(results);
        open = List.copyOf(open);
        takenUp = List.copyOf(takenUp);
        settled = List.copyOf(settled);
        gone = List.copyOf(gone);
    }

    public static Board of(PlanContents contents, CheckSettings settings) {
        return of(CrossCheck.of(contents, settings));
    }

    /** What this review finds. */
    public static Board of(CrossCheck check) {
        PlanContents contents = check.review().contents();
        List<RuleResult> results = check.results();
        Map<String, List<KeptItem>> findings = contents.ofKind("FINDING").stream()
                .collect(Collectors.groupingBy(finding -> said(finding, "identity")));
        Map<String, Set<String>> stand = results.stream()
                .flatMap(result -> result.suggestions().stream())
                .collect(Collectors.groupingBy(
                        Suggestion::identity, Collectors.mapping(Suggestion::restsOn, Collectors.toSet())));
        List<Clash> all = results.stream()
                .flatMap(result -> result.suggestions().stream()
                        .map(one -> clash(
                                result.card(),
                                one,
                                findings.getOrDefault(one.identity(), List.of()),
                                stand.get(one.identity()))))
                .sorted(Comparator.comparing(clash -> clash.suggestion().severity()))
                .toList();
        List<Clash> open = new ArrayList<>();
        List<Clash> takenUp = new ArrayList<>();
        List<Clash> settled = new ArrayList<>();
        for (Clash clash : all) {
            if (clash.isSettled()) {
                settled.add(clash);
            } else if (clash.isTakenUp()) {
                takenUp.add(clash);
            } else {
                open.add(clash);
            }
        }
        return new Board(results, open, takenUp, settled, gone(contents, all));
    }

    /** Plans that the event calls for, of which the register holds none and nobody settled it. */
    public int plansNotReceived() {
        return (int) open.stream().filter(Clash::isPlanNotReceived).count();
    }

    /**
     * With the finding on its own words, else the last on words that no clash stands on any more.
     *
     * @param stand the words of all clashes of this identity that are found now
     */
    private static Clash clash(RuleCard card, Suggestion found, List<KeptItem> findings, Set<String> stand) {
        Optional<KeptItem> same = findings.stream()
                .filter(finding -> said(finding, "restedOn").equals(found.restsOn()))
                .findFirst();
        return new Clash(
                card,
                found,
                same.or(() -> findings.stream()
                        .filter(finding -> !stand.contains(said(finding, "restedOn")))
                        .max(Comparator.comparing(KeptItem::reference))),
                same.isPresent());
    }

    private static List<KeptItem> gone(PlanContents contents, List<Clash> all) {
        Set<String> found = new HashSet<>();
        all.forEach(clash -> found.add(clash.suggestion().identity()));
        return contents.ofKind("FINDING").stream()
                .filter(finding -> !said(finding, "identity").isEmpty() && !found.contains(said(finding, "identity")))
                .toList();
    }

    /**
     * A clash that is found, and what was made of it.
     *
     * @param finding the one on these words, or the last on other words
     * @param sameWords whether it was settled on the words that stand now
     */
    public record Clash(RuleCard card, Suggestion suggestion, Optional<KeptItem> finding, boolean sameWords) {

        /** By which a form names it on the words, and with what was made of it, that it showed. */
        public String key() {
            return suggestion.identity() + "." + suggestion.restsOn() + "." + stand();
        }

        /** What was made of it so far, as a hash: two people who settle it at once do not do so unseen. */
        public String stand() {
            return finding.map(item -> item.reference() + " " + item.answers().toPlanFile())
                    .map(said -> Digest.hex(Digest.sha256(said.getBytes(StandardCharsets.UTF_8)))
                            .substring(0, STAND))
                    .orElse("");
        }

        /** Whether what is missing is a plan that the event calls for and of which the register holds none. */
        public boolean isPlanNotReceived() {
            return card.code().equals("X03")
                    && suggestion.sides().stream().allMatch(side -> side.plan().equals(Source.OURS));
        }

        boolean isSettled() {
            return sameWords && OVER.contains(settlement());
        }

        boolean isTakenUp() {
            return Set.of("ADOPTED", "RAISED").contains(settlement());
        }

        /** Raised with an owner who has answered, so that it waits for the coordinator. */
        public boolean isAnswered() {
            return settlement().equals("RAISED")
                    && finding.filter(item -> !said(item, "answer").isEmpty()).isPresent();
        }

        public String settlement() {
            return finding.map(item -> said(item, "settlement")).orElse("");
        }

        /** How it stands, in words; empty where nobody made anything of it. */
        public String standing() {
            return finding.map(item -> settlementWords(item) + words(item)).orElse("");
        }

        private String words(KeptItem item) {
            StringBuilder words = new StringBuilder();
            add(words, "with ", said(item, "raisedWith"));
            add(words, "answered: ", said(item, "answer"));
            add(words, "because: ", said(item, "reason"));
            if (!words.toString().endsWith(".")) {
                words.append('.');
            }
            if (settlement().equals("MENDED")) {
                words.append(" It is still found.");
            } else if (!sameWords) {
                words.append(" The words of one side have changed since.");
            }
            return words.toString();
        }

        private static void add(StringBuilder words, String before, String said) {
            if (!said.isEmpty()) {
                boolean isSentence = words.toString().endsWith(".");
                words.append(isSentence ? " " : ", ")
                        .append(
                                isSentence
                                        ? before.substring(0, 1).toUpperCase(Locale.UK) + before.substring(1)
                                        : before)
                        .append(said);
            }
        }

        private static String settlementWords(KeptItem item) {
            return item.kind().field("settlement").choices().stream()
                    .filter(choice -> choice.code().equals(said(item, "settlement")))
                    .map(choice -> choice.words())
                    .findFirst()
                    .orElse("");
        }

        /** The plans that it lies between, or the one that it lies in. */
        public List<String> sides() {
            return suggestion.sides().stream().map(Cited::planTitle).distinct().toList();
        }

        /** The items of this plan that are a side of it. */
        public List<String> ours() {
            return suggestion.sides().stream()
                    .filter(side -> side.plan().isEmpty())
                    .map(side -> side.reference())
                    .distinct()
                    .toList();
        }
    }

    /** Of what is told, rule by rule. */
    public List<ByRule<Told>> byRule(List<Told> told) {
        Map<String, RuleCard> cards =
                results.stream().map(RuleResult::card).collect(Collectors.toMap(RuleCard::code, Function.identity()));
        return ByRule.told(told, one -> cards.get(one.rule()));
    }

    /** The clash that a form names, where it is still found on the words that it showed. */
    Optional<Clash> named(String key) {
        return Stream.of(open, takenUp, settled)
                .flatMap(List::stream)
                .filter(clash -> clash.key().equals(key))
                .findFirst();
    }

    /** Those that wait for the coordinator to make something of the owner's answer. */
    public List<Clash> answered() {
        return takenUp.stream().filter(Clash::isAnswered).toList();
    }

    /** Those that wait for somebody else. */
    public List<Clash> waiting() {
        return takenUp.stream().filter(clash -> !clash.isAnswered()).toList();
    }

    /** What rules cannot tell, for want of what. */
    public List<Told> cannotTell() {
        return told(result -> result.cannotTell().stream());
    }

    /** What holders of plans are to confirm. */
    public List<Told> toConfirm() {
        return told(result -> result.toConfirm().stream());
    }

    private List<Told> told(Function<RuleResult, Stream<? extends Told>> of) {
        return results.stream().<Told>flatMap(of).toList();
    }

    public List<RuleResult> switchedOff() {
        return results.stream().filter(result -> !result.offBecause().isEmpty()).toList();
    }

    /** The clash of this identity on these words; that of the identity alone where no words are asked for. */
    public Optional<Clash> find(String identity, String restsOn) {
        return Stream.of(open, takenUp, settled)
                .flatMap(List::stream)
                .filter(clash -> clash.suggestion().identity().equals(identity))
                .filter(clash ->
                        restsOn.isEmpty() || clash.suggestion().restsOn().equals(restsOn))
                .findFirst();
    }

    static String said(KeptItem item, String question) {
        return item.answers().text(question).orElse("");
    }
}
