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
import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.reader.Reader;
import gatehouse.foundation.reader.Reading;
import gatehouse.foundation.reader.Refused;
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
    private final Reader reader;
    private final ItemService items;
    private final Kinds kinds;

    public ReceivingService(Entrance entrance, FileStore files, Reader reader, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.files = files;
        this.reader = reader;
        this.items = items;
        this.kinds = kinds;
    }

    Item plan(Change change, String other) {
        return items.get(change, kinds.get(OTHER_PLAN), other);
    }

    /**
     * Reads the file, then keeps it and the version that it is, and says where it is to be read. Throws {@link NotTaken}
     * beside the file where the reader says that it is not to be kept; one that is kept unread has that as its note.
     */
    String receive(Doing doing, String other, ReceivingForm form, Optional<Handed> handed) {
        entrance.look(doing, "item/" + other, change -> plan(change, other));
        NotTaken.ifAny(form.faults(handed.isPresent()));
        Handed file = handed.orElseThrow();
        Optional<Refused> refused = refused(file);
        NotTaken.ifAny(refused.filter(why -> !why.why().keeps())
                .map(why -> Map.of("file", why.sentence()))
                .orElse(Map.of()));
        return entrance.changeOnce(doing, change -> {
            plan(change, other);
            KeptFile kept = keep(change, file);
            NotTaken.ifAny(already(change, other, kept));
            Map<String, List<String>> answers = form.answers(other);
            answers.put("fileName", List.of(kept.name()));
            answers.put("fileHash", List.of(kept.sha256()));
            refused.ifPresent(why -> answers.put("note", List.of(why.sentence())));
            Item version = items.add(change, ItemForm.filled(kinds.get(VERSION), "", answers));
            return address(change, version.reference());
        });
    }

    static String address(Change change, String version) {
        return "/plans/" + change.plan().id() + "/versions-received/" + version + "/reading";
    }

    private Optional<Refused> refused(Handed file) {
        try (InputStream bytes = file.bytes().open()) {
            Reading reading = reader.read(bytes, file.name(), Pieces.none());
            return reading instanceof Refused why ? Optional.of(why) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private KeptFile keep(Change change, Handed file) {
        try (InputStream bytes = file.bytes().open()) {
            return files.keep(change, file.name(), file.type(), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, String> already(Change change, String other, KeptFile kept) {
        return items.ofKind(change, kinds.get(VERSION), false).stream()
                .filter(version ->
                        version.answers().text("plan").filter(other::equals).isPresent())
                .filter(version -> version.answers()
                        .text("fileHash")
                        .filter(kept.sha256()::equals)
                        .isPresent())
                .findFirst()
                .map(version -> Map.of(
                        "file",
                        "This very file was received already as " + version.reference() + ", " + version.title()
                                + ". It is not kept twice."))
                .orElse(Map.of());
    }

    Item version(Change change, String reference) {
        return items.get(change, kinds.get(VERSION), reference);
    }

    /** The file that a version came in, its bytes checked; none where no file was kept with it in this plan. */
    Optional<OpenedFile> file(Change change, Item version) {
        return version.answers()
                .text("fileHash")
                .flatMap(hash -> files.findByHash(change, hash))
                .map(kept -> files.open(change, kept.id()));
    }

    /** Reads it to its end and tells its pieces; call it outside a transaction, because it takes its time. */
    Reading read(OpenedFile opened, Pieces told) {
        try (InputStream bytes = opened.bytes()) {
            return reader.read(bytes, opened.file().name(), told);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
