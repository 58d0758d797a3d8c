package gatehouse.foundation.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The readers that run: none until one is needed, never more than so many, none for long with nothing to do.
 *
 * <p>One is renewed after so many files, and at once after anything that was not foreseen.
 */
final class Readers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final ReaderSettings settings;
    private final Semaphore places;
    private final Deque<ReaderProcess> resting = new ArrayDeque<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "reader-watch");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<ReaderFolder> folder = Optional.empty();
    private Optional<ReaderCommand> command = Optional.empty();
    private final ScheduledFuture<?> resters;
    private boolean closed;

    Readers(ReaderSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.readers(), true);
        this.resters = watch.scheduleWithFixedDelay(this::endTheRested, settings.rests(), 5, TimeUnit.SECONDS);
    }

    synchronized ReaderFolder folder() throws NotRead {
        if (closed) {
            throw new NotRead(ReaderRefusal.NO_READER, "");
        }
        try {
            if (folder.isEmpty()) {
                folder = Optional.of(ReaderFolder.in(settings.folder()));
            }
            return folder.get();
        } catch (IOException cannot) {
            LOG.warn("No folder for reading files can be made in {}", settings.folder(), cannot);
            throw new NotRead(ReaderRefusal.NO_READER, "");
        }
    }

    synchronized ReaderCommand command() throws NotRead {
        try {
            if (command.isEmpty()) {
                command = Optional.of(ReaderCommand.in(folder(), settings.megabytes()));
            }
            return command.get();
        } catch (IOException cannot) {
            LOG.warn("The program that reads files cannot be started", cannot);
            throw new NotRead(ReaderRefusal.NO_READER, "");
        }
    }

    /** Has a question answered by a reader that is free, once one is. */
    Ending ask(Map<String, Object> question, Heard heard, int seconds) throws NotRead {
        takePlace();
        try {
            ReaderProcess reader = reader();
            boolean fit = false;
            try {
                Ending ending = reader.ask(question, heard, seconds, watch);
                fit = !ending.isLast() && reader.isFit(settings.files());
                return ending;
            } finally {
                giveBack(reader, fit);
            }
        } finally {
            places.release();
        }
    }

    private void takePlace() throws NotRead {
        try {
            if (!places.tryAcquire(settings.waits(), TimeUnit.SECONDS)) {
                throw new NotRead(ReaderRefusal.BUSY, "");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotRead(ReaderRefusal.CUT_SHORT, "");
        }
    }

    private ReaderProcess reader() throws NotRead {
        ReaderCommand start = command();
        synchronized (this) {
            for (ReaderProcess one = resting.poll(); one != null; one = resting.poll()) {
                if (one.isFit(settings.files())) {
                    return one;
                }
            }
        }
        try {
            return ReaderProcess.start(start);
        } catch (IOException cannot) {
            LOG.warn("The program that reads files cannot be started", cannot);
            throw new NotRead(ReaderRefusal.NO_READER, "");
        }
    }

    private void giveBack(ReaderProcess reader, boolean fit) {
        synchronized (this) {
            if (fit && !closed) {
                reader.rests(System.nanoTime());
                resting.push(reader);
                return;
            }
        }
        reader.end();
    }

    private void endTheRested() {
        List<ReaderProcess> rested = new ArrayList<>();
        synchronized (this) {
            long now = System.nanoTime();
            for (ReaderProcess one : resting) {
                if (one.hasRested(TimeUnit.SECONDS.toNanos(settings.rests()), now)) {
                    rested.add(one);
                }
            }
            resting.removeAll(rested);
        }
        rested.forEach(ReaderProcess::end);
    }

    @Override
    public void close() {
        List<ReaderProcess> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(resting);
            resting.clear();
        }
        all.forEach(ReaderProcess::end);
        boolean idle = places.tryAcquire(settings.readers());
        resters.cancel(false);
        watch.shutdown();
        if (idle) {
            folder.ifPresent(ReaderFolder::close);
        }
    }
}
