package gatehouse.otherplans.received;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.file.KeptFile;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Takes in a version of another plan with its file, and reads a file that was taken in. */
public final class ReceivingService {
    static final String OTHER_PLAN = "OTHER_PLAN";
    static final String VERSION = "RECEIVED_VERSION";

    private final Entrance entrance;
    private final FileStore files;
    private final ReadingService reading;
    private final ItemService items;
    private final Kinds kinds;

    public ReceivingService(
            Entrance entrance, FileStore files, ReadingService reading, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.files = files;
        this.reading = reading;
        this.items = items;
        this.kinds = kinds;
    }

    Item plan(Change change, String other) {
        return items.get(change, kinds.get(OTHER_PLAN), other);
    }

    /**
     * Reads the file, then keeps it and the version that it is, and says where it is to be read. Throws {@link NotTaken}
     * beside the file where the reader says that it is not to be kept; one that is kept unread has that as its note.
     * A file that says of itself that it is SECRET is not kept. Facts of the version before, as they stand when the new
     * one is kept, go over to it where their words stand unchanged.
     */
    String receive(Doing doing, String other, ReceivingForm form, Optional<Incoming> handed) {
        Map<String, String> faults = form.faults(handed.isPresent());
        Optional<Known> before = entrance.look(doing, "item/" + other, change -> {
            plan(change, other);
            return faults.isEmpty() ? reading.lastRead(change, other) : Optional.empty();
        });
        NotTaken.ifAny(faults);
        List<Offer> was = before.map(this::offers).orElse(List.of());
        Incoming file = handed.orElseThrow();
        Said said = said(file);
        NotTaken.ifAny(refused(said));
        List<Offer> now =
                before.map(known -> said.offers(known.event(), known.columns())).orElse(List.of());
        return entrance.changeOnce(doing, change -> {
            Item plan = plan(change, other);
            KeptFile kept = files.keep(change, file);
            NotTaken.ifAny(already(change, other, kept));
            Item version = add(change, plan, form.answers(other), kept, said);
            reading.lastRead(change, other)
                    .filter(stands -> before.filter(stands::isSameVersion).isPresent())
                    .ifPresent(stands -> reading.carry(change, version, stands, stands.dealtWithOf(was), now));
            reading.readings().hold(kept, said);
            return address(change, version.reference());
        });
    }

    /** A version, and so every fact taken from it, is marked as its plan is. */
    private Item add(Change change, Item plan, Map<String, List<String>> answers, KeptFile kept, Said said) {
        answers.put("fileName", List.of(kept.name()));
        answers.put("fileHash", List.of(kept.sha256()));
        if (!said.isRead()) {
            answers.put("note", List.of(said.refused()));
        }
        return items.add(change, ItemForm.filled(kinds.get(VERSION), plan.marking(), answers));
    }

    /** What was proposed of a version, looked at or not. */
    private List<Offer> offers(Known known) {
        return known.file()
                .map(file -> reading.readings().read(file, Pieces.none()).offers(known.event(), known.columns()))
                .orElse(List.of());
    }

    private static Map<String, String> refused(Said said) {
        if (said.isRead() && SecretMarking.isOn(said.document().blocks())) {
            return Map.of("file", SecretMarking.REFUSED);
        }
        return said.isToBeKept() ? Map.of() : Map.of("file", said.refused());
    }

    static String address(Change change, String version) {
        return "/plans/" + change.plan().id() + "/versions-received/" + version + "/reading";
    }

    private Said said(Incoming file) {
        try (InputStream bytes = file.bytes().open()) {
            return reading.readings().read(bytes, file.name(), Pieces.none());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One that was not read says why; its bytes may come again under the name that tells what they are. */
    private static boolean isUnread(Item version) {
        return version.answers().isGiven("note");
    }

    private static boolean sameName(Item version, KeptFile kept) {
        return version.answers().text("fileName").filter(kept.name()::equals).isPresent();
    }

    private Map<String, String> already(Change change, String other, KeptFile kept) {
        return items.ofKind(change, kinds.get(VERSION), false).stream()
                .filter(version ->
                        version.answers().text("plan").filter(other::equals).isPresent())
                .filter(version -> version.answers()
                        .text("fileHash")
                        .filter(kept.sha256()::equals)
                        .isPresent())
                .filter(version -> !isUnread(version) || sameName(version, kept))
                .findFirst()
                .map(version -> Map.of(
                        "file",
                        "This very file was received already as " + version.reference() + ", " + version.title()
                                + ". It is not kept twice."))
                .orElse(Map.of());
    }
}
