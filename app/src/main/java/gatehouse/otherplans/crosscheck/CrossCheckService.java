package gatehouse.otherplans.crosscheck;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptItem;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.otherplans.fact.PlanFacts;
import gatehouse.otherplans.rule.Cited;
import gatehouse.otherplans.rule.Suggestion;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;

/** The only door to the review of all plans together: what it finds, who saw that, and what is made of it. */
public final class CrossCheckService {
    private final Entrance entrance;
    private final ContentsService contents;
    private final SettingsOfForce settings;
    private final ItemService items;
    private final Kinds kinds;
    private final SeenRepository seen = new SeenRepository();

    public CrossCheckService(
            Entrance entrance, ContentsService contents, SettingsOfForce settings, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.contents = contents;
        this.settings = settings;
        this.items = items;
        this.kinds = kinds;
    }

    /** The review of the plan as it stands. */
    public Board board(Change change) {
        return Board.of(contents.gather(change), settings.of(change));
    }

    /** The facts that the review does not read, for a newer version of their plan was read since. */
    List<KeptItem> leftOut(Change change) {
        return PlanFacts.notCurrent(contents.gather(change));
    }

    Timeline timeline(Change change) {
        return Timeline.of(contents.gather(change), settings.of(change));
    }

    /** Keeps that this person was shown these, where they were not before. */
    void shown(Change change, List<Board.Clash> clashes) {
        seen.keep(
                change,
                clashes.stream()
                        .map(clash -> clash.suggestion().identity())
                        .distinct()
                        .toList());
    }

    List<SeenRepository.Seen> seenBy(Change change, String identity) {
        return seen.of(change, identity);
    }

    /** The clash that a page is about; one that is no longer found is not there. */
    Board.Clash clash(Change change, String identity, String restsOn) {
        return board(change).find(identity, restsOn).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
    }

    /** Of each side that stands in a kept PDF, where its page is shown as it is printed, by the side's reference. */
    Map<String, PageShown> pages(Change change, Board.Clash clash) {
        Map<String, PageShown> pages = new LinkedHashMap<>();
        clash.suggestion().sides().stream()
                .filter(side -> side.reference().startsWith("FCT-"))
                .forEach(side -> page(change, side).ifPresent(page -> pages.put(side.reference(), page)));
        return pages;
    }

    private Optional<PageShown> page(Change change, Cited side) {
        return items.get(change, kinds.get("FACT"), side.reference())
                .answers()
                .text("receivedVersion")
                .map(version -> items.get(change, kinds.get("RECEIVED_VERSION"), version))
                .filter(version -> version.answers().isGiven("fileHash"))
                .map(version -> PageShown.of(change.plan().id(), version, side))
                .filter(page -> page.page() > 0);
    }

    /** Makes it a finding, or changes the finding that it is, and says where the board is. Throws {@link NotTaken}. */
    String settle(Doing doing, String identity, SettlementForm form) {
        return entrance.changeOnce(doing, change -> {
            Board board = board(change);
            if (board.find(identity, "").isEmpty()) {
                throw new Refusal(AccessRefusal.NOT_HERE);
            }
            NotTaken.ifAny(form.faults());
            Optional<Board.Clash> clash = board.find(identity, form.restsOn());
            NotTaken.ifStale(
                    clash.isPresent() && !form.restsOn().isEmpty()
                            ? Map.of()
                            : Map.of(
                                    "",
                                    "The words of one side have changed since this page was opened. Nothing was kept:"
                                            + " look at them as they are now."));
            NotTaken.ifStale(
                    clash.orElseThrow().stand().equals(form.stand())
                            ? Map.of()
                            : Map.of(
                                    "",
                                    "Somebody settled this, or its owner answered, since this page was opened. Nothing was"
                                            + " kept: look at it as it stands now."));
            keep(change, clash.orElseThrow(), form);
            return "/plans/" + change.plan().id() + CrossCheckLink.PATH;
        });
    }

    /** Settles several alike, all or none, and says where the board is. Throws {@link NotTaken}. */
    String settle(Doing doing, TogetherForm form) {
        return entrance.changeOnce(doing, change -> {
            NotTaken.ifAny(form.faults());
            Board board = board(change);
            List<Optional<Board.Clash>> named =
                    form.clashes().stream().map(board::named).toList();
            long changed = named.stream().filter(Optional::isEmpty).count();
            NotTaken.ifStale(
                    changed == 0
                            ? Map.of()
                            : Map.of(
                                    "clashes",
                                    (changed == 1 ? "One of those ticked" : changed + " of those ticked")
                                            + " changed since this page was opened, or is no longer found. Nothing was"
                                            + " kept: look at what stands now."));
            named.forEach(clash -> keep(change, clash.orElseThrow(), form.settlement()));
            return "/plans/" + change.plan().id() + CrossCheckLink.PATH;
        });
    }

    private void keep(Change change, Board.Clash clash, SettlementForm form) {
        Kind kind = kinds.get("FINDING");
        Optional<Item> before = clash.finding().map(finding -> items.get(change, kind, finding.reference()));
        Map<String, List<String>> answers = new LinkedHashMap<>();
        before.ifPresent(item -> answers.putAll(ItemForm.of(item).typed()));
        answers.putAll(found(clash.suggestion()));
        put(answers, "settlement", form.settlement());
        put(answers, "reason", form.reason());
        if (form.settlement().equals("RAISED")) {
            put(answers, "raisedWith", form.raisedWith());
            put(answers, "raisedOn", today(change).toString());
            put(answers, "asked", form.asked());
            put(answers, "answerBy", form.answerBy());
            List.of("answer", "answeredBy", "answeredOn").forEach(answers::remove);
        }
        String marking = marking(change, clash.suggestion());
        if (before.isPresent()) {
            Item item = before.get();
            items.save(
                    change,
                    kind,
                    item.reference(),
                    new ItemForm(kind, item.reference(), item.revision(), marking, answers));
        } else {
            items.add(change, ItemForm.filled(kind, marking, answers));
        }
    }

    private static Map<String, List<String>> found(Suggestion suggestion) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        found.put("explanation", List.of(suggestion.inWords()));
        found.put("rule", List.of(suggestion.rule()));
        found.put("identity", List.of(suggestion.identity()));
        found.put("restedOn", List.of(suggestion.restsOn()));
        found.put("severity", List.of(suggestion.severity().name()));
        found.put("facts", references(suggestion.sides().stream().map(Cited::reference), "FCT-"));
        found.put("plans", references(suggestion.sides().stream().map(Cited::plan), "PLN-"));
        return found;
    }

    private static List<String> references(Stream<String> all, String prefix) {
        return all.filter(reference -> reference.startsWith(prefix)).distinct().toList();
    }

    private static void put(Map<String, List<String>> answers, String question, String typed) {
        answers.remove(question);
        if (!typed.isBlank()) {
            answers.put(question, List.of(typed.strip()));
        }
    }

    /** As the plan, or as the side that is marked higher. */
    private static String marking(Change change, Suggestion suggestion) {
        String plan = change.plan().marking();
        String highest = Marking.highest(plan, suggestion.sides().stream().map(Cited::marking));
        return highest.equals(plan) ? "" : highest;
    }

    private static LocalDate today(Change change) {
        return change.at().atZone(change.plan().zone()).toLocalDate();
    }
}
