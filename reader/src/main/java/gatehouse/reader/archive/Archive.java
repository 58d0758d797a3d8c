package gatehouse.reader.archive;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Why;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * A zip file that was found to hold no more than it says and no more than is read, before any of it is parsed.
 *
 * <p>Every entry is unpacked once, to nowhere, and counted. What an archive claims of itself is not believed: entries
 * that overlap or bear the same name twice, that unpack to too much, or to far too much for their size, are refused.
 */
public final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 10_000;
    private static final int RATIO = 200;
    /** A run of blanks packs very small and is harmless; the ratio counts beyond this. */
    private static final long RATIO_BEYOND = 8L * 1024 * 1024;

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens and guards the archive; {@code most} is what all entries together may unpack to. */
    public static Archive open(File file, long most) throws IOException {
        ZipFile zip = opened(file);
        try {
            check(zip, most);
            return new Archive(zip);
        } catch (IOException | RuntimeException bad) {
            zip.close();
            throw bad;
        }
    }

    private static ZipFile opened(File file) throws IOException {
        try {
            return ZipFile.builder()
                    .setFile(file)
                    .setUseUnicodeExtraFields(false)
                    .get();
        } catch (IOException | RuntimeException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    private static void check(ZipFile zip, long most) throws IOException {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        zip.getEntries().asIterator().forEachRemaining(entries::add);
        if (entries.size() > MOST_ENTRIES) {
            throw new CannotRead(Why.UNPACKS_TOO_LARGE);
        }
        checkNames(entries);
        checkPlaces(entries);
        checkSizes(zip, entries, most);
    }

    private static void checkNames(List<ZipArchiveEntry> entries) throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            boolean outside =
                    name.startsWith("/") || List.of(name.split("[/\\\\]", -1)).contains("..");
            if (outside || name.indexOf('\0') >= 0 || !names.add(name)) {
                throw new CannotRead(Why.DAMAGED);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new CannotRead(Why.PASSWORD);
            }
        }
    }

    /** Entries that share bytes are how a small archive comes to unpack to a very large one. */
    private static void checkPlaces(List<ZipArchiveEntry> entries) throws IOException {
        List<ZipArchiveEntry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long end = 0;
        for (ZipArchiveEntry entry : inOrder) {
            if (entry.getLocalHeaderOffset() < end) {
                throw new CannotRead(Why.UNPACKS_TOO_LARGE);
            }
            end = entry.getLocalHeaderOffset() + 30 + Math.max(0, entry.getCompressedSize());
        }
    }

    private static void checkSizes(ZipFile zip, List<ZipArchiveEntry> entries, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long all = 0;
        for (ZipArchiveEntry entry : entries) {
            long left = Math.min(most - all, RATIO_BEYOND + RATIO * Math.max(0, entry.getCompressedSize()));
            all += unpacked(zip, entry, buffer, left);
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > most) {
                    throw new CannotRead(Why.UNPACKS_TOO_LARGE);
                }
            }
            return size;
        } catch (CannotRead known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Whether the archive says of itself that it is an OpenDocument text. */
    public boolean isOpenDocumentText() throws IOException {
        if (!has("mimetype")) {
            return true;
        }
        try (InputStream in = open("mimetype")) {
            String type = new String(in.readNBytes(200), US_ASCII).strip();
            return type.startsWith("application/vnd.oasis.opendocument.text");
        }
    }

    /** The names of all entries. */
    public List<String> names() {
        Iterable<ZipArchiveEntry> entries = () -> zip.getEntries().asIterator();
        return StreamSupport.stream(entries.spliterator(), false)
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** The bytes of an entry; a missing one means that the file is damaged. */
    public InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new CannotRead(Why.DAMAGED);
        }
        try {
            return zip.getInputStream(entry);
        } catch (ZipException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
