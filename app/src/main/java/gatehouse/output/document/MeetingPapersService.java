package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.DecisionService;
import gatehouse.action.meeting.Meeting;
import gatehouse.action.meeting.MeetingService;
import gatehouse.action.meeting.Point;
import gatehouse.action.meeting.TakenAction;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.output.template.Looks;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;

/**
 * Issues the papers of a meeting as it stands: they are wanted before and after it, whether or not a version is frozen.
 * Their bytes are kept and each issue is logged.
 */
public final class MeetingPapersService {
    private final Entrance entrance;
    private final MeetingService meetings;
    private final DecisionService decisions;
    private final ItemService items;
    private final Kinds kinds;
    private final Looks looks = new Looks();
    private final ItemPapers papers;

    public MeetingPapersService(
            Entrance entrance,
            MeetingService meetings,
            DecisionService decisions,
            ItemService items,
            Kinds kinds,
            FileStore files) {
        this.entrance = entrance;
        this.meetings = meetings;
        this.decisions = decisions;
        this.items = items;
        this.kinds = kinds;
        this.papers = new ItemPapers(entrance, files);
    }

    /** The agenda, as pdf or docx. */
    public IssuedDocument agenda(Doing doing, String meeting, String type) {
        return issue(doing, meeting, type, "agenda", "Agenda", MeetingPaper::agenda);
    }

    /** The minutes with the actions taken, as pdf or docx. */
    public IssuedDocument minutes(Doing doing, String meeting, String type) {
        return issue(doing, meeting, type, "minutes", "Minutes", MeetingPaper::minutes);
    }

    private IssuedDocument issue(
            Doing doing,
            String meeting,
            String typeAsked,
            String what,
            String title,
            Function<MeetingPaper, List<Block>> blocks) {
        DocumentType type = DocumentType.asked(typeAsked);
        Paper paper = entrance.look(
                doing,
                "item/" + meeting + "/" + what,
                change -> paper(change, meetings.get(change, meeting), title, blocks)
                        .in(looks.ofPlan(change)));
        String name = DocumentName.of(meeting, what, "", paper.running().marking(), type);
        return papers.issue(doing, paper, type, name, "meeting." + what + ".issued", meeting);
    }

    private Paper paper(Change change, Meeting meeting, String title, Function<MeetingPaper, List<Block>> setting) {
        Map<String, Item> named = named(change, meeting);
        List<Block> blocks = setting.apply(new MeetingPaper(meeting, named, decisions.ofPlan(change)));
        RunningLines running = RunningLines.issued(
                change,
                change.plan().published() ? "" : marking(change, meeting, named),
                title.toUpperCase(Locale.UK) + " OF A MEETING",
                blocks);
        return Paper.inEnglish(
                title + ", " + meeting.reference(),
                change.plan().name(),
                change.plan().published() ? "" : change.plan().author(),
                change.at(),
                running,
                blocks);
    }

    /** Never lower than anything on it; a meeting all of whose points are marked lower than the plan is so too. */
    private static String marking(Change change, Meeting meeting, Map<String, Item> named) {
        return Marking.highestOfPart(
                change.plan().marking(),
                Stream.of(
                                Stream.of(meeting.item()),
                                meeting.points().stream().map(Point::item),
                                meeting.actions().all().stream().map(TakenAction::item),
                                named.values().stream())
                        .flatMap(those -> those)
                        .map(Item::marking));
    }

    private Map<String, Item> named(Change change, Meeting meeting) {
        Map<String, Item> named = new LinkedHashMap<>();
        Set<String> references = meeting.points().stream()
                .flatMap(point -> point.about().stream())
                .collect(Collectors.toSet());
        references.stream()
                .flatMap(reference -> kinds.ofReference(reference).stream())
                .distinct()
                .flatMap(kind -> items.ofKind(change, kind, true).stream())
                .filter(item -> references.contains(item.reference()))
                .forEach(item -> named.put(item.reference(), item));
        return named;
    }
}
