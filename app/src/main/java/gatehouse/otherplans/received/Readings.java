package gatehouse.otherplans.received;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.reader.Document;
import gatehouse.foundation.reader.Gathered;
import gatehouse.foundation.reader.Read;
import gatehouse.foundation.reader.Reader;
import gatehouse.foundation.reader.Reading;

/** Reads files, and holds what the last few said: a person goes through one file proposal by proposal. */
final class Readings {
    private static final int FILES = 4;

    /** Headings, paragraphs and rows that are held of one file, and letters in them: some two hundred full pages. */
    private static final int PIECES = 20_000;

    private static final int LETTERS = 600_000;

    private final Reader reader;
    private final Map<String, Said> last = Collections.synchronizedMap(new Last());

    Readings(Reader reader) {
        this.reader = reader;
    }

    /** The few that were asked for last. */
    private static final class Last extends LinkedHashMap<String, Said> {
        private static final long serialVersionUID = 1;

        Last() {
            super(2 * FILES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Said> eldest) {
            return size() > FILES;
        }
    }

    /** What a file says, its pieces told too; call it outside a transaction, because it takes its time. */
    Said read(OpenedFile opened, Pieces pieces) {
        try (InputStream bytes = opened.bytes()) {
            Said held = last.get(key(opened.file()));
            if (held != null && held.isWhole()) {
                held.document().tell(pieces);
                return held;
            }
            if (held != null) {
                reader.read(bytes, opened.file().name(), pieces);
                return held;
            }
            Said said = read(bytes, opened.file().name(), pieces);
            hold(opened.file(), said);
            return said;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Said read(InputStream bytes, String name, Pieces pieces) {
        Gathered gathered = Gathered.atMost(PIECES, LETTERS);
        Reading reading = reader.read(bytes, name, new Both(pieces, gathered));
        if (reading instanceof Read read) {
            Document told = read.document();
            Document document = new Document(told.format(), told.pages(), gathered.blocks(), told.notes());
            return new Said(new Read(document), gathered.isWhole() ? Said.WHOLE : gathered.pieces());
        }
        return new Said(reading, Said.WHOLE);
    }

    /** Holds what was just read for whoever asks next: of a very long file its beginning, and what is proposed of it. */
    void hold(KeptFile file, Said said) {
        if (said.isRead()) {
            last.put(key(file), said);
        }
    }

    private static String key(KeptFile file) {
        return file.sha256() + " " + file.name();
    }
}
