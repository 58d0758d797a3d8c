package gatehouse.information.sitevisit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.reader.Drawn;
import gatehouse.foundation.reader.Format;
import gatehouse.foundation.reader.Picture;
import gatehouse.foundation.reader.Read;
import gatehouse.foundation.reader.Reader;
import gatehouse.foundation.reader.ReaderRefusal;
import gatehouse.foundation.reader.Reading;
import gatehouse.foundation.reader.Refused;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Kinds;

/**
 * Looks at photographs as they are handed in, and shows them.
 *
 * <p>No byte of a photograph is parsed in this process. What is shown is a copy that the reader draws at the first view;
 * the original is only ever handed out to be saved.
 */
public final class PhotographService {
    private static final int MOST_MEGABYTES = 25;
    private static final long MEGABYTE = 1024L * 1024;
    private static final int SERVICE_UNAVAILABLE = 503;

    private final Entrance entrance;
    private final FileStore files;
    private final Reader reader;
    private final ItemService items;
    private final Kinds kinds;
    private final ViewingCopyRepository copies = new ViewingCopyRepository();

    public PhotographService(Entrance entrance, FileStore files, Reader reader, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.files = files;
        this.reader = reader;
        this.items = items;
        this.kinds = kinds;
    }

    /** Has the reader say whether it is a whole picture; call it outside a transaction, because it takes its time. */
    LookedAt lookAt(Incoming handed) {
        if (handed.size() > MOST_MEGABYTES * MEGABYTE) {
            return refused(
                    handed,
                    "“" + handed.name() + "” is larger than " + MOST_MEGABYTES
                            + " megabytes, which is the most that a photograph may be. It was not kept.");
        }
        try (InputStream bytes = handed.bytes().open()) {
            Reading reading = reader.check(bytes, handed.name());
            if (reading instanceof Refused said) {
                return mayBeKept(said)
                        ? new LookedAt(handed, Optional.empty())
                        : refused(handed, sentence(handed, said));
            }
            boolean picture = reading instanceof Read read && read.document().format() == Format.PICTURE;
            return picture ? new LookedAt(handed, Optional.empty()) : refused(handed, noPicture(handed));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Where no reader was free, the photograph is not lost for it: it is looked at again when it is first shown. */
    private static boolean mayBeKept(Refused said) {
        return said.why().status() == SERVICE_UNAVAILABLE;
    }

    private static LookedAt refused(Incoming handed, String sentence) {
        return new LookedAt(handed, Optional.of(sentence));
    }

    private static String sentence(Incoming handed, Refused said) {
        if (said.why() == ReaderRefusal.EMPTY) {
            return "“" + handed.name() + "” is empty. Choose the photograph again.";
        }
        return said.why() == ReaderRefusal.DAMAGED
                ? "“" + handed.name() + "” is damaged or not whole, so it was not kept. Send the photograph again."
                : noPicture(handed);
    }

    private static String noPicture(Incoming handed) {
        return "“" + handed.name()
                + "” is not a photograph that can be shown here, so it was not kept. Send it as JPEG or PNG, with a name"
                + " that says so.";
    }

    /** What is shown of a photograph in this size, drawn now if nobody has looked at it before. */
    public Shown view(Doing doing, String photograph, Size size) {
        return known(doing, photograph, size).orElseGet(() -> {
            try {
                draw(doing, photograph, size);
            } catch (DuplicateKeyException meanwhile) {
                // Somebody else looked at it first; theirs is shown.
            }
            return known(doing, photograph, size).orElseThrow();
        });
    }

    private Optional<Shown> known(Doing doing, String photograph, Size size) {
        return entrance.look(doing, "item/" + photograph + "/view", change -> {
            KeptFile original = original(change, photograph);
            return copies.find(change, original.sha256(), size.longest())
                    .map(copy -> new Shown(copy.width(), copy.height(), files.open(change, copy.file())));
        });
    }

    private void draw(Doing doing, String photograph, Size size) {
        OpenedFile original = entrance.look(doing, "item/" + photograph + "/view", change -> open(change, photograph));
        Picture picture = drawn(photograph, original, size);
        entrance.change(doing, change -> {
            String ending = picture.type().equals("image/png") ? ".png" : ".jpg";
            KeptFile copy = files.keep(
                    change,
                    photograph + "-" + size.code() + ending,
                    picture.type(),
                    new ByteArrayInputStream(picture.bytes()));
            copies.insert(
                    change,
                    original.file().sha256(),
                    size.longest(),
                    new ViewingCopyRepository.Copy(copy.id(), picture.width(), picture.height()));
            change.logged(
                    "photograph.drawn", "item/" + photograph, Map.of("sha256", copy.sha256(), "size", size.code()));
            return copy;
        });
    }

    private Picture drawn(String photograph, OpenedFile original, Size size) {
        try (InputStream bytes = original.bytes()) {
            Drawn drawn = reader.view(bytes, original.file().name(), size.longest());
            if (drawn instanceof Picture picture) {
                return picture;
            }
            boolean later = drawn instanceof Refused said && mayBeKept(said);
            throw new Refusal(later ? SiteVisitRefusal.NOT_SHOWN_NOW : SiteVisitRefusal.NOT_SHOWN, photograph);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private KeptFile original(Change change, String photograph) {
        Answers answers = get(change, photograph).answers();
        return answers.text("fileHash")
                .flatMap(hash ->
                        files.find(change, hash, answers.text("fileName").orElse("")))
                .orElseThrow(() -> new Refusal(SiteVisitRefusal.NO_FILE, photograph));
    }

    OpenedFile open(Change change, String photograph) {
        return files.open(change, original(change, photograph).id());
    }

    private Item get(Change change, String photograph) {
        return items.get(change, kinds.get(PhotographKind.CODE), photograph);
    }

    List<KeptFile> keep(Change change, List<LookedAt> looked) {
        return files.keepAll(change, looked.stream().map(LookedAt::handed).toList());
    }

    /** A file that was kept with a form that came back. */
    KeptFile held(Change change, UUID file) {
        return files.get(change, file);
    }
}
