package gatehouse.foundation.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files that people handed in, and draws them, without parsing a byte of them in this process.
 *
 * <p>Whatever a file is or does, the caller gets what it says or a sentence, within the time that files have. The
 * calling thread waits; give a reading a thread of its own where a person would wait with it.
 */
public final class Reader implements AutoCloseable {
    static final String CHECK = "check";
    private static final int WIDEST = 4_000;
    private static final int LONGEST_NAME = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Told NOBODY = new Gathered();

    private final ReaderSettings settings;
    private final Readers readers;

    public Reader(ReaderSettings settings) {
        this.settings = settings;
        this.readers = new Readers(settings);
    }

    /** Where the bytes come from; opened once. */
    private interface Source {
        InputStream open() throws IOException;
    }

    /** What is asked about the file that now lies at this path. */
    private interface Work<T> {
        T about(Path file, int seconds) throws NotRead, IOException;
    }

    /** Reads a file, and holds all that it says. */
    public Reading read(Path file, String name) {
        Gathered gathered = new Gathered();
        return of(read(file, name, gathered), gathered);
    }

    /** Reads bytes to their end, and holds all that they say. The stream stays the caller's to close. */
    public Reading read(InputStream bytes, String name) {
        Gathered gathered = new Gathered();
        return of(read(bytes, name, gathered), gathered);
    }

    /** As {@link #read(Path, String)}, telling each piece as it comes; the document that is given back has no blocks. */
    public Reading read(Path file, String name, Told told) {
        return tooLarge(file) ? tooLarge(name) : telling(() -> Files.newInputStream(file), name, told);
    }

    /** As {@link #read(InputStream, String)}, telling each piece as it comes. */
    public Reading read(InputStream bytes, String name, Told told) {
        return telling(() -> new Lent(bytes), name, told);
    }

    /** Tells whether bytes are a JPEG or PNG that reaches its end; quick, for nothing of it is drawn. */
    public Reading check(InputStream bytes, String name) {
        try {
            return inTurn(
                    () -> new Lent(bytes),
                    (file, seconds) -> Answered.reading(
                            readers.ask(question(Map.of("do", CHECK), file, name), new Heard(NOBODY), seconds),
                            name,
                            List.of()));
        } catch (NotRead why) {
            return why.refused(name);
        }
    }

    /** Draws a page of a PDF, from 1, so many pixels wide. */
    public Drawn page(InputStream bytes, String name, int page, int width) {
        return drawing(bytes, name, Map.of("do", "page", "page", (long) page, "width", (long) Math.min(width, WIDEST)));
    }

    /** Draws a picture anew, upright, no side longer than so many pixels, and without what was hidden in its file. */
    public Drawn view(InputStream bytes, String name, int longest) {
        return drawing(bytes, name, Map.of("do", "view", "width", (long) Math.min(longest, WIDEST)));
    }

    /** Whether readers have no network on this machine. */
    public boolean isCutOff() {
        try {
            return readers.command().isCutOff();
        } catch (NotRead noReader) {
            return false;
        }
    }

    private static Reading of(Reading reading, Gathered gathered) {
        if (reading instanceof Read read) {
            Document told = read.document();
            return new Read(new Document(told.format(), told.pages(), gathered.blocks(), told.notes()));
        }
        return reading;
    }

    private Reading telling(Source source, String name, Told told) {
        Heard heard = new Heard(told);
        try {
            return inTurn(source, (file, seconds) -> {
                Ending ending = readers.ask(question(Map.of("do", "read"), file, name), heard, seconds);
                return Answered.reading(ending, name, List.of());
            });
        } catch (NotRead why) {
            return why.refused(name);
        }
    }

    private Drawn drawing(InputStream bytes, String name, Map<String, Object> asked) {
        Heard heard = new Heard(NOBODY);
        try {
            return inTurn(() -> new Lent(bytes), (file, seconds) -> {
                Ending ending = readers.ask(question(asked, file, name), heard, seconds);
                return Answered.drawn(ending, name, heard.picture());
            });
        } catch (NotRead why) {
            return why.refused(name);
        }
    }

    private static Map<String, Object> question(Map<String, Object> asked, Path file, String name) {
        Map<String, Object> question = new TreeMap<>(asked);
        question.put("file", file.toString());
        question.put("name", name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name);
        return question;
    }

    /** Puts the bytes where a reader finds them, asks, and takes them away again whatever came of it. */
    private <T> T inTurn(Source source, Work<T> work) throws NotRead {
        Path one = null;
        try {
            one = readers.folder().one();
            Path file = one.resolve("file");
            try (InputStream bytes = source.open()) {
                if (!ReaderFolder.write(bytes, file, settings.largestBytes())) {
                    throw new NotRead(ReaderRefusal.TOO_LARGE, String.valueOf(settings.largest()));
                }
            }
            return work.about(file, settings.secondsFor(Files.size(file)));
        } catch (IOException cannot) {
            LOG.warn("A file could not be put where it is read", cannot);
            throw new NotRead(ReaderRefusal.NO_ROOM, "");
        } catch (IllegalArgumentException notOurs) {
            throw new NotRead(ReaderRefusal.CUT_SHORT, "");
        } finally {
            if (one != null) {
                ReaderFolder.delete(one);
            }
        }
    }

    private boolean tooLarge(Path file) {
        try {
            return Files.size(file) > settings.largestBytes();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private Reading tooLarge(String name) {
        return Refused.of(ReaderRefusal.TOO_LARGE, name, String.valueOf(settings.largest()));
    }

    /** Ends every reader. */
    @Override
    public void close() {
        readers.close();
    }
}
