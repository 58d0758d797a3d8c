package gatehouse.foundation.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.database.PrivateFiles;
import gatehouse.foundation.refusal.Refusal;

/**
 * The only door to kept files.
 *
 * <p>The bytes are safe on disk before the row that names them is committed, so that a row never points at nothing. If
 * the change is undone, they are taken away again.
 */
public final class FileStore {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 100;

    private final Path folder;
    private final FileRepository files = new FileRepository();

    /** Keeps files below this folder, which is closed to other people. */
    public FileStore(Path folder) {
        this.folder = folder;
    }

    /** Keeps a file with the plan that this change is to. */
    public KeptFile keep(Change change, String name, String type, InputStream bytes) {
        return keep(change, Optional.of(change.plan()), name, type, bytes);
    }

    /** The same of a file that a form handed in. */
    public KeptFile keep(Change change, Incoming file) {
        try (InputStream bytes = file.bytes().open()) {
            return keep(change, file.name(), file.type(), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a file with a plan, or with none: what a person dropped in before saying which plan it belongs to. */
    public KeptFile keep(Change change, Optional<PlanHeader> plan, String name, String type, InputStream bytes) {
        UUID id = Identity.random();
        Frames.Written written = write(id, name, bytes);
        KeptFile file = new KeptFile(
                id, name, type, written.size(), written.sha256(), change.who().nameAndPost(), change.at());
        files.insert(change, file, plan, Frames.CLEAR);
        return file;
    }

    /** Files that came together are written side by side, so that they wait for the disk once and not one by one. */
    public List<KeptFile> keepAll(Change change, List<Incoming> files) {
        List<UUID> ids = files.stream().map(file -> Identity.random()).toList();
        ids.forEach(id -> forgetIfUndone(at(id)));
        List<KeptFile> kept = IntStream.range(0, files.size())
                .parallel()
                .mapToObj(n -> written(change, ids.get(n), files.get(n)))
                .toList();
        kept.forEach(file -> this.files.insert(change, file, Optional.of(change.plan()), Frames.CLEAR));
        return kept;
    }

    private KeptFile written(Change change, UUID id, Incoming file) {
        try (InputStream bytes = file.bytes().open()) {
            Frames.Written written = written(id, file.name(), bytes);
            return new KeptFile(
                    id,
                    file.name(),
                    file.type(),
                    written.size(),
                    written.sha256(),
                    change.who().nameAndPost(),
                    change.at());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Frames.Written write(UUID id, String name, InputStream bytes) {
        forgetIfUndone(at(id));
        return written(id, name, bytes);
    }

    private Frames.Written written(UUID id, String name, InputStream bytes) {
        try {
            Path file = at(id);
            PrivateFiles.makeFolder(file.getParent());
            return Frames.write(file, bytes, (long) MOST_MEGABYTES * MEGABYTE);
        } catch (Frames.TooLarge tooLarge) {
            throw new Refusal(FileRefusal.TOO_LARGE, name, MOST_MEGABYTES);
        } catch (IOException cannot) {
            throw new Refusal(FileRefusal.CANNOT_KEEP, name);
        }
    }

    private static void forgetIfUndone(Path file) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    Frames.delete(file);
                }
            }
        });
    }

    /** A file of the plan that this is done to; anything else is not there. */
    public KeptFile get(Change change, UUID id) {
        return files.find(change, id, Optional.of(change.plan()))
                .orElseThrow(() -> new Refusal(FileRefusal.NO_SUCH_FILE));
    }

    /** Opens a file of the plan that this is done to, once its bytes have been hashed again and match. */
    public OpenedFile open(Change change, UUID id) {
        return open(get(change, id));
    }

    /**
     * The file of the plan that this is done to whose bytes have this hash, as 64 hexadecimal digits. The same bytes may
     * have been handed in under several names; the one of this name is meant, and any where none has it.
     */
    public Optional<KeptFile> find(Change change, String sha256, String name) {
        return sha256.matches("[0-9a-f]{64}") ? files.find(change, sha256, name) : Optional.empty();
    }

    /** Opens a file of no plan yet, of the person's own force. */
    public OpenedFile openOfNoPlan(Change change, UUID id) {
        return open(files.find(change, id, Optional.empty()).orElseThrow(() -> new Refusal(FileRefusal.NO_SUCH_FILE)));
    }

    private OpenedFile open(KeptFile file) {
        try {
            if (!Frames.hash(at(file.id())).equals(file.sha256())) {
                throw new Refusal(FileRefusal.BYTES_DIFFER, file.name());
            }
            return new OpenedFile(file, Frames.open(at(file.id())));
        } catch (IOException cannot) {
            throw new Refusal(FileRefusal.BYTES_DIFFER, file.name());
        }
    }

    private Path at(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
