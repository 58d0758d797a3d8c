package gatehouse.foundation.reader;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files of every kind, changed at random: each is read or refused in a sentence, in time, and nothing is left. */
class MutatedFilesTest {
    private static final int SECONDS = 30;

    @TempDir
    private Path folder;

    @Test
    void ten_of_each() {
        mutate(10);
    }

    @Test
    @Tag("full")
    void a_hundred_of_each() {
        mutate(100);
    }

    @Test
    @Tag("long")
    void a_thousand_of_each() {
        mutate(1_000);
    }

    private void mutate(int times) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (Reader reader = new Reader(new ReaderSettings(2, 256, SECONDS, 50, 60, 60, 100, folder))) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                for (int n = 0; n < times; n++) {
                    String which = file.getKey() + " number " + n + " of seed " + seed;
                    one(reader, file.getKey(), mutated(file.getValue(), random), which);
                }
            }
        }
        assertThat(RunningReaders.all()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private static void one(Reader reader, String name, byte[] bytes, String which) {
        long began = System.nanoTime();
        Reading reading = reader.read(new ByteArrayInputStream(bytes), name);
        assertThat((System.nanoTime() - began) / 1e9).as(which).isLessThan(SECONDS + 1);
        if (reading instanceof Refused refused) {
            assertThat(refused.sentence()).as(which).endsWith(".").contains("“" + name + "”");
            assertThat(refused.why())
                    .as(which)
                    .isNotIn(
                            ReaderRefusal.NO_READER,
                            ReaderRefusal.CUT_SHORT,
                            ReaderRefusal.BUSY,
                            ReaderRefusal.NO_ROOM);
        }
        if (name.endsWith(".jpg") || name.endsWith(".png")) {
            assertThat(reader.view(new ByteArrayInputStream(bytes), name, 400))
                    .as(which)
                    .isNotNull();
        }
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.pdf", MadePdf.table(new String[] {"Road", "From", "To"}, new String[] {"Quay", "6", "7"}));
        files.put("plan.docx", MadeOffice.docx());
        files.put("plan.xlsx", MadeOffice.xlsx(20));
        files.put("plan.odt", MadeOffice.odt());
        files.put("plan.csv", "Road;From\n\"Quay; Street\";06:00\n".repeat(20).getBytes(UTF_8));
        files.put("plan.txt", "Stewards at Gate 2\n".repeat(20).getBytes(UTF_8));
        files.put("plan.eml", MadeMail.eml("closures.docx", MadeOffice.docx()));
        files.put("plan.msg", MadeMail.msg("closures.xlsx", MadeOffice.xlsx(3)));
        files.put("plan.jpg", MadePictures.jpeg(300, 200, 6));
        files.put("plan.png", MadePictures.png(300, 200));
        return files;
    }

    /** Bytes turned, runs written over, taken out, doubled, or the end cut off. */
    private static byte[] mutated(byte[] file, Random random) {
        byte[] bytes = file.clone();
        int changes = 1 + random.nextInt(12);
        for (int n = 0; n < changes && bytes.length > 1; n++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
                case 3 -> bytes = joined(bytes, 0, at, bytes, at + length, bytes.length);
                case 4 -> bytes = joined(bytes, 0, at + length, bytes, at, bytes.length);
                default -> {
                    if (random.nextInt(4) == 0) {
                        bytes = Arrays.copyOf(bytes, at);
                    }
                }
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int begin, int end) {
        byte[] both = new byte[to - from + end - begin];
        System.arraycopy(first, from, both, 0, to - from);
        System.arraycopy(second, begin, both, to - from, end - begin);
        return both;
    }
}
