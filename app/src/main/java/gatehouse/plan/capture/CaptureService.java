package gatehouse.plan.capture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** The only door to captures. */
public final class CaptureService {
    private final Entrance entrance;
    private final FileStore files;
    private final ItemService items;
    private final Kinds kinds;
    private final CaptureRepository captures = new CaptureRepository();

    public CaptureService(Entrance entrance, FileStore files, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.files = files;
        this.items = items;
        this.kinds = kinds;
    }

    /** Keeps what was dropped in, at once, and goes back to where the person was. */
    public String keep(Doing doing, String words, Optional<Dropped> dropped, String back) {
        return entrance.changeOnce(doing, change -> {
            if (words.isBlank() && dropped.isEmpty()) {
                throw new Refusal(CaptureRefusal.NOTHING_TO_KEEP);
            }
            Optional<PlanHeader> plan = change.who().plan();
            Optional<KeptFile> file =
                    dropped.map(drop -> files.keep(change, plan, drop.name(), drop.type(), drop.bytes()));
            Capture capture = new Capture(
                    Identity.next(),
                    plan.map(PlanHeader::id),
                    words,
                    file.map(KeptFile::id),
                    file.map(KeptFile::name).orElse(""),
                    change.who().nameAndPost(),
                    change.at());
            captures.insert(change, capture);
            change.logged("capture.kept", "capture/" + capture.id(), Map.of("file", capture.fileName()));
            return back;
        });
    }

    public List<Capture> own(Change change) {
        return captures.own(change);
    }

    public List<Capture> ofPlan(Change change) {
        return captures.ofPlan(change);
    }

    public int unsorted(Change change) {
        return captures.unsorted(change);
    }

    /** Opens the file of one of the person's own that no plan has yet; nobody else finds it. */
    public OpenedFile ownFile(Change change, UUID id) {
        return captures.ownFile(change, id)
                .map(file -> files.openOfNoPlan(change, file))
                .orElseThrow(() -> new Refusal(CaptureRefusal.NO_SUCH_CAPTURE));
    }

    /** Gives one of the person's own to a plan that they may capture for. */
    public String give(Doing doing, UUID id, UUID plan) {
        return entrance.changeOnce(doing.as(Action.CAPTURE).on(plan), change -> {
            unsortedOne(change, id);
            captures.give(change, id);
            change.logged("capture.given", "capture/" + id, Map.of());
            return "/";
        });
    }

    /** Says where a capture went: the reference of an item that now holds it, or why it goes nowhere. */
    public String sort(Doing doing, UUID id, String reference, String because) {
        return entrance.changeOnce(doing, change -> {
            unsortedOne(change, id);
            String into = into(change, reference.strip(), because.strip());
            captures.sort(change, id, into);
            change.logged("capture.sorted", "capture/" + id, Map.of("into", into));
            return list(change);
        });
    }

    private String into(Change change, String reference, String because) {
        if (reference.isEmpty() && because.isEmpty()) {
            throw new Refusal(CaptureRefusal.SAYS_WHERE);
        }
        if (reference.isEmpty()) {
            return "nothing, because: " + because;
        }
        Kind kind = kinds.ofReference(reference).orElseThrow(() -> new Refusal(CaptureRefusal.NO_SUCH_ITEM, reference));
        return items.find(change, kind, reference)
                .map(Item::reference)
                .orElseThrow(() -> new Refusal(CaptureRefusal.NO_SUCH_ITEM, reference));
    }

    /** Makes an item of a capture's words and goes to its form for the rest. */
    public String make(Doing doing, UUID id, String code) {
        return entrance.changeOnce(doing, change -> {
            Capture capture = unsortedOne(change, id);
            Kind kind = kinds.find(code)
                    .filter(CaptureService::isMadeOfWords)
                    .orElseThrow(() -> new Refusal(CaptureRefusal.NOT_MADE_SO, code));
            Item item = items.add(
                    change, ItemForm.filled(kind, "", Map.of(kind.titleField(), List.of(words(kind, capture)))));
            captures.sort(change, id, item.reference());
            change.logged("capture.sorted", "capture/" + id, Map.of("into", item.reference()));
            return "/plans/" + change.plan().id() + "/" + kind.path() + "/" + item.reference() + "/edit";
        });
    }

    /** The kinds that a capture's words can begin: those that are named by words and need nothing else. */
    public List<Kind> makeable() {
        return kinds.all().stream().filter(CaptureService::isMadeOfWords).toList();
    }

    /** The other kinds that a plan has many of: each needs more than words, so it is begun on its own form. */
    public List<Kind> asking() {
        return kinds.all().stream()
                .filter(kind -> !kind.single() && !isMadeOfWords(kind))
                .toList();
    }

    private static boolean isMadeOfWords(Kind kind) {
        FieldType type = kind.field(kind.titleField()).type();
        return !kind.single()
                && (type == FieldType.LINE || type == FieldType.TEXT)
                && kind.fields().stream()
                        .noneMatch(field -> field.needed() && !field.name().equals(kind.titleField()));
    }

    private static String words(Kind kind, Capture capture) {
        String words = capture.words().isBlank() ? capture.fileName() : capture.words();
        return kind.field(kind.titleField()).type() == FieldType.LINE
                ? String.join(" ", words.lines().map(String::strip).toList())
                : words;
    }

    private Capture unsortedOne(Change change, UUID id) {
        CaptureRepository.Sortable found =
                captures.find(change, id).orElseThrow(() -> new Refusal(CaptureRefusal.NO_SUCH_CAPTURE));
        if (!found.sortedInto().isEmpty()) {
            throw new Refusal(CaptureRefusal.SORTED_ALREADY, found.sortedInto());
        }
        return found.capture();
    }

    private static String list(Change change) {
        return "/plans/" + change.plan().id() + "/captures";
    }
}
