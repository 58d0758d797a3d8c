package gatehouse.otherplans.owner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.crosscheck.Board;
import gatehouse.otherplans.rule.Cited;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.OtherPlans;
import gatehouse.otherplans.rule.RuleCard;
import gatehouse.plan.plan.Marking;

/**
 * What the owner of one other plan is shown: the findings about it that were raised, and of the words of others no more
 * than they may handle.
 *
 * <p>Words that are marked higher, that came with handling words of their own, or that stand in a plan that is held
 * elsewhere are withheld, and with them everything that would tell what they are.
 *
 * @param marking the highest of what is shown
 */
public record OwnersFindings(KeptItem plan, Permission permission, List<Shown> findings, String marking) {
    private static final String WITHHELD = "The words of the other side are withheld: ask the coordinator.";

    public OwnersFindings {
        findings = List.copyOf(findings);
    }

    /**
     * One finding.
     *
     * @param says what clashes; only what kind of clash it is, where a side is withheld
     * @param asked what the coordinator asks the owner; empty where nothing was written
     * @param answerBy the day by which an answer is needed; empty where none was named
     * @param answer what was answered last; empty where nothing was
     */
    public record Shown(
            String reference,
            String severity,
            String says,
            String why,
            List<Clause> clauses,
            String asked,
            String answerBy,
            Answered answer,
            boolean open) {
        public Shown {
            clauses = List.copyOf(clauses);
        }

        private Shown answered(Answered other) {
            return new Shown(reference, severity, says, why, clauses, asked, answerBy, other, open);
        }
    }

    /**
     * One side of it as it is written, or that it is withheld.
     *
     * @param quoted whether the words are written there; not where the program says something of it
     */
    public record Clause(String where, String words, boolean quoted, boolean ours, boolean withheld) {}

    /** What was answered; all empty where nothing was. */
    public record Answered(String words, String by, String on) {
        static final Answered NOTHING = new Answered("", "", "");

        public boolean isGiven() {
            return !words.isEmpty();
        }
    }

    /** None where there is no such plan. */
    public static Optional<OwnersFindings> of(CrossCheck check, String plan) {
        PlanContents contents = check.review().contents();
        Board board = Board.of(check);
        return check.review().plans().find(plan).map(item -> of(item, new Looking(contents, check, board, item)));
    }

    private static OwnersFindings of(KeptItem plan, Looking looking) {
        List<Shown> shown =
                raised(looking.contents(), plan.reference()).map(looking::shown).toList();
        return new OwnersFindings(plan, looking.permission(), shown, looking.marking(shown));
    }

    /** Whether anything about this plan was ever raised with its owner. */
    public static boolean isAnyRaised(PlanContents contents, String plan) {
        return raised(contents, plan).findAny().isPresent();
    }

    private static Stream<KeptItem> raised(PlanContents contents, String plan) {
        return contents.ofKind("FINDING").stream()
                .filter(finding -> finding.answers().list("plans").contains(plan))
                .filter(OwnersFindings::wasRaised);
    }

    private static boolean wasRaised(KeptItem finding) {
        return said(finding, "settlement").equals("RAISED")
                || !said(finding, "raisedOn").isEmpty()
                || !said(finding, "raisedWith").isEmpty();
    }

    /** With these answers in place of the last that anybody gave: an owner is not shown what another owner answered. */
    OwnersFindings answered(Function<String, Answered> byFinding) {
        return new OwnersFindings(
                plan,
                permission,
                findings.stream()
                        .map(one -> one.answered(byFinding.apply(one.reference())))
                        .toList(),
                marking);
    }

    public List<Shown> open() {
        return findings.stream().filter(Shown::open).toList();
    }

    public Optional<Shown> find(String reference) {
        return findings.stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst();
    }

    private record Looking(PlanContents contents, CrossCheck check, Board board, KeptItem plan) {

        Permission permission() {
            return Permission.of(plan, check.review());
        }

        Shown shown(KeptItem finding) {
            Optional<Board.Clash> clash = Stream.of(board.takenUp(), board.open(), board.settled())
                    .flatMap(List::stream)
                    .filter(one -> one.finding()
                            .filter(item -> item.reference().equals(finding.reference()))
                            .isPresent())
                    .findFirst();
            List<Cited> sides = clash.map(one -> one.suggestion().sides()).orElse(List.of());
            boolean whole = clash.isPresent() && sides.stream().allMatch(this::mayShow);
            RuleCard card = clash.map(Board.Clash::card).orElse(null);
            return new Shown(
                    finding.reference(),
                    words(finding, "severity"),
                    whole ? clash.orElseThrow().suggestion().says() : kind(card),
                    card == null ? "" : card.why(),
                    sides.stream().map(this::clause).toList(),
                    said(finding, "asked"),
                    said(finding, "answerBy"),
                    new Answered(said(finding, "answer"), said(finding, "answeredBy"), said(finding, "answeredOn")),
                    said(finding, "settlement").equals("RAISED"));
        }

        private static String kind(RuleCard card) {
            return card == null ? "A clash that was raised with you and is found no longer." : card.title() + ".";
        }

        private Clause clause(Cited side) {
            boolean isTheirs = side.plan().equals(plan.reference());
            if (!mayShow(side)) {
                return new Clause("Another plan", WITHHELD, false, false, true);
            }
            String where = Stream.of(
                            side.planTitle(),
                            side.version().isEmpty() ? "" : "version " + side.version(),
                            side.anchor())
                    .filter(words -> !words.isEmpty())
                    .reduce((one, next) -> one + ", " + next)
                    .orElse("");
            return new Clause(where, side.words(), side.quoted(), isTheirs, false);
        }

        private boolean mayShow(Cited side) {
            if (side.plan().equals(plan.reference())) {
                return true;
            }
            return permission().covers(marking(side)) && !isKept(side);
        }

        /** Held elsewhere, or received with words on how it is to be handled. */
        private boolean isKept(Cited side) {
            OtherPlans plans = check.review().plans();
            return plans.find(side.plan()).filter(OtherPlans::isHeldElsewhere).isPresent()
                    || contents.ofKind("RECEIVED_VERSION").stream()
                            .filter(version -> said(version, "plan").equals(side.plan()))
                            .anyMatch(version -> version.answers().isGiven("handling"));
        }

        private String marking(Cited side) {
            return side.marking().isEmpty() ? contents.said("marking") : side.marking();
        }

        /** Of the words that are shown; with none of others, as their own plan's words are marked. */
        String marking(List<Shown> all) {
            Set<String> references =
                    Set.copyOf(all.stream().map(Shown::reference).toList());
            Stream<String> asked = contents.ofKind("FINDING").stream()
                    .filter(finding -> references.contains(finding.reference()))
                    .filter(finding -> finding.answers().isGiven("asked"))
                    .map(finding -> permission()
                            .atMost(finding.marking().isEmpty() ? contents.said("marking") : finding.marking()));
            Stream<String> markings = Stream.of(board.takenUp(), board.open(), board.settled())
                    .flatMap(List::stream)
                    .filter(clash -> clash.finding()
                            .filter(finding -> references.contains(finding.reference()))
                            .isPresent())
                    .flatMap(clash -> clash.suggestion().sides().stream())
                    .filter(this::mayShow)
                    .map(this::marking);
            return Marking.highest("OFFICIAL", Stream.concat(markings, asked));
        }
    }

    private static String words(KeptItem item, String question) {
        return item.kind().field(question).choices().stream()
                .filter(choice -> choice.code().equals(said(item, question)))
                .map(choice -> choice.words())
                .findFirst()
                .orElse("");
    }

    private static String said(KeptItem item, String question) {
        return item.answers().text(question).orElse("");
    }
}
