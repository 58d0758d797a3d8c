package gatehouse.otherplans.received;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.reader.Drawn;
import gatehouse.foundation.reader.Picture;
import gatehouse.foundation.reader.Reader;
import gatehouse.foundation.reader.Refused;
import gatehouse.foundation.refusal.Refusal;

/**
 * Pages of PDF files as pictures, drawn by a reader when somebody looks. The last few are held in memory, since one page is
 * looked at for every fact on it; none is ever written anywhere.
 */
public final class PagePictures {
    private static final int WIDTH = 1_000;
    private static final int HELD = 12;

    private final Reader reader;
    private final Map<String, Picture> last = Collections.synchronizedMap(new Last());

    PagePictures(Reader reader) {
        this.reader = reader;
    }

    /** The few that were looked at last. */
    private static final class Last extends LinkedHashMap<String, Picture> {
        private static final long serialVersionUID = 1;

        Last() {
            super(2 * HELD, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Picture> eldest) {
            return size() > HELD;
        }
    }

    /** Draws a page, from 1; call it outside a transaction. Throws the reader's refusal where it cannot be drawn. */
    Picture draw(OpenedFile file, int page) {
        String key = file.file().sha256() + " " + page;
        try (InputStream bytes = file.bytes()) {
            Picture held = last.get(key);
            if (held == null) {
                held = drawn(
                        reader.page(bytes, file.file().name(), page, WIDTH),
                        file.file().name(),
                        page);
                last.put(key, held);
            }
            return held;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Picture drawn(Drawn drawn, String name, int page) {
        if (drawn instanceof Refused refused) {
            throw new Refusal(refused.why(), name, String.valueOf(page));
        }
        return (Picture) drawn;
    }
}
