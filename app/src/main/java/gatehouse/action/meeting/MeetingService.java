package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import gatehouse.action.commander.CommanderService;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.otherplans.crosscheck.SettingsOfForce;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;

/** The only door to meetings: their agenda, their minutes and the actions taken at them. */
public final class MeetingService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;
    private final OpenThings open;

    public MeetingService(
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            ContentsService contents,
            CommanderService commander,
            DeliveryService deliveries,
            SettingsOfForce settings) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
        this.open = new OpenThings(contents, commander, deliveries, settings, kinds);
    }

    /** The meetings that stand, by number. */
    public List<Item> all(Change change) {
        return standing(change, MeetingKind.CODE);
    }

    public Meeting get(Change change, String reference) {
        Item item = items.get(change, kinds.get(MeetingKind.CODE), reference);
        List<Point> points = standing(change, AgendaPointKind.CODE).stream()
                .filter(point -> point.answers()
                        .text("meeting")
                        .filter(reference::equals)
                        .isPresent())
                .map(Point::new)
                .toList();
        String body = items.asked(change).lists().getOrDefault("MEETING_KIND", List.of()).stream()
                .filter(entry -> item.answers()
                        .text("meetingKind")
                        .filter(entry.code()::equals)
                        .isPresent())
                .map(ListEntry::words)
                .findFirst()
                .orElse("");
        Actions actions = Actions.of(standing(change, ActionKind.CODE), today(change));
        return new Meeting(
                item, body, points, actions.ofMeeting(reference), Uncalled.of(item, standing(change, "ZONE")));
    }

    /** What is open in the plan and not on this agenda yet. */
    List<OpenThing.Group> toChoose(Change change, Meeting meeting) {
        Set<String> there =
                meeting.points().stream().map(point -> point.said("chosenBy")).collect(Collectors.toSet());
        Actions actions = Actions.of(standing(change, ActionKind.CODE), today(change));
        return open.in(change, actions).stream()
                .map(group -> new OpenThing.Group(
                        group.heading(),
                        group.things().stream()
                                .filter(thing -> !there.contains(thing.key()))
                                .toList()))
                .filter(group -> !group.things().isEmpty())
                .toList();
    }

    /**
     * Puts on the agenda what was ticked and what was typed.
     *
     * @param keys of what is open; one that is open no longer is said so and nothing is kept
     * @param own points of the person's own, one a line
     */
    String choose(Doing doing, String reference, List<String> keys, String own) {
        return entrance.changeOnce(doing, change -> {
            Meeting meeting = current(change, reference);
            Map<String, OpenThing> offered = toChoose(change, meeting).stream()
                    .flatMap(group -> group.things().stream())
                    .collect(Collectors.toMap(OpenThing::key, Function.identity(), (one, other) -> one));
            List<String> lines = own.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (keys.isEmpty() && lines.isEmpty()) {
                NotTaken.ifAny(Map.of("own", "Tick something that is open, or write a point of your own."));
            }
            List<String> gone =
                    keys.stream().filter(key -> !offered.containsKey(key)).toList();
            NotTaken.ifStale(
                    gone.isEmpty()
                            ? Map.of()
                            : Map.of(
                                    "own",
                                    "Something that you ticked is no longer open, or is on the agenda already. Nothing was"
                                            + " kept: look at the list as it is now."));
            Map<String, String> markings = markings(change);
            keys.stream().distinct().forEach(key -> add(change, meeting, offered.get(key), markings));
            lines.forEach(line -> items.add(
                    change,
                    filled(AgendaPointKind.CODE, "", Map.of("meeting", List.of(reference), "words", List.of(line)))));
            change.logged("agenda.chosen", "item/" + reference, Map.of("open", keys.size(), "own", lines.size()));
            return address(change, reference, "/agenda");
        });
    }

    private void add(Change change, Meeting meeting, OpenThing thing, Map<String, String> markings) {
        Map<String, List<String>> boxes = new HashMap<>();
        boxes.put("meeting", List.of(meeting.reference()));
        boxes.put("words", List.of(thing.words()));
        boxes.put("chosenBy", List.of(thing.key()));
        boxes.put("standsAt", List.of(thing.path()));
        boxes.put("about", thing.references());
        String marking = Marking.ofWords(
                "",
                change.plan().marking(),
                thing.references().stream()
                        .map(one -> markings.getOrDefault(one, ""))
                        .toList());
        items.add(change, filled(AgendaPointKind.CODE, marking, boxes));
    }

    private Map<String, String> markings(Change change) {
        Map<String, String> markings = new HashMap<>();
        for (String code : AgendaPointKind.ABOUT) {
            standing(change, code).forEach(item -> markings.put(item.reference(), item.marking()));
        }
        return markings;
    }

    private ItemForm filled(String kind, String marking, Map<String, List<String>> boxes) {
        return ItemForm.filled(kinds.get(kind), marking, boxes);
    }

    /** Keeps what was typed into the minutes, all or nothing; throws {@link MinutesNotKept}. */
    String minute(Doing doing, String reference, MinutesForm form) {
        return entrance.changeOnce(doing, change -> {
            Meeting meeting = current(change, reference);
            MinutesMerge merge = new MinutesMerge(form, meeting, points(change), item -> items.history(change, item));
            refuse(merge.errors(), merge, merge.isClashing());
            Map<String, List<String>> removed = removed(change, meeting, form);
            MinutesCautions.unlessSeen(meeting, form, removed, merge, today(change));
            merge.saves().forEach(save -> items.save(change, save.kind(), save.reference(), save));
            Map<String, String> errors = new LinkedHashMap<>();
            form.actions().forEach(row -> take(change, meeting, form, row, removed.get(row), errors));
            refuse(errors, merge, false);
            change.logged(
                    "minutes.kept",
                    "item/" + reference,
                    Map.of(
                            "changed",
                            merge.saves().size(),
                            "actions",
                            form.actions().size()));
            return address(change, reference, "/minutes");
        });
    }

    private static void refuse(Map<String, String> errors, MinutesMerge merge, boolean clashes) {
        if (!errors.isEmpty()) {
            throw new MinutesNotKept(errors, merge.again(), clashes, "");
        }
    }

    /** Every point there ever was, by reference. */
    private Map<String, Item> points(Change change) {
        return items.ofKind(change, kinds.get(AgendaPointKind.CODE), true).stream()
                .collect(Collectors.toMap(Item::reference, Function.identity()));
    }

    private static List<String> about(Meeting meeting, MinutesForm form, String row) {
        return meeting.point(form.value(row + ".point")).map(Point::about).orElse(List.of()).stream()
                .filter(one -> !one.startsWith("ACT-"))
                .toList();
    }

    /** What the actions that were typed would be about and is in the plan no more, by row. */
    private Map<String, List<String>> removed(Change change, Meeting meeting, MinutesForm form) {
        if (form.actions().isEmpty()) {
            return Map.of();
        }
        Map<String, AskedIn.Target> targets = items.asked(change).references();
        return form.actions().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        row -> about(meeting, form, row).stream()
                                .filter(one -> !targets.containsKey(one)
                                        || targets.get(one).removed())
                                .toList()));
    }

    /** An action is about what its point is about and still stands, and marked as its point is. */
    private void take(
            Change change,
            Meeting meeting,
            MinutesForm form,
            String row,
            List<String> removed,
            Map<String, String> errors) {
        Map<String, List<String>> boxes = new HashMap<>(form.action(row));
        boxes.put("meeting", List.of(meeting.reference()));
        List<String> about = new ArrayList<>(about(meeting, form, row));
        about.removeAll(removed);
        boxes.put("about", about);
        String marking = meeting.point(form.value(row + ".point"))
                .map(point -> point.item().marking())
                .orElse(meeting.item().marking());
        try {
            items.add(change, filled(ActionKind.CODE, marking, boxes));
        } catch (ItemService.FormRefused refused) {
            refused.errors().forEach((box, sentence) -> errors.put(row + "." + box, sentence));
        }
    }

    private Meeting current(Change change, String reference) {
        Meeting meeting = get(change, reference);
        if (meeting.item().isRemoved()) {
            throw new Refusal(MeetingRefusal.MEETING_REMOVED, reference);
        }
        return meeting;
    }

    private List<Item> standing(Change change, String code) {
        return items.ofKind(change, kinds.get(code), false);
    }

    static LocalDate today(Change change) {
        return change.at().atZone(change.plan().zone()).toLocalDate();
    }

    static String address(Change change, String meeting, String page) {
        return "/plans/" + change.plan().id() + "/meetings/" + meeting + page;
    }
}
