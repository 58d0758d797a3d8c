package bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gatehouse.foundation.reader.Format;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;
import gatehouse.foundation.reader.Read;
import gatehouse.foundation.reader.Reader;
import gatehouse.foundation.reader.ReaderSettings;
import gatehouse.foundation.reader.Reading;
import gatehouse.foundation.reader.Refused;
import gatehouse.foundation.reader.Row;
import gatehouse.foundation.reader.Table;
import gatehouse.foundation.reader.Told;

/**
 * A 300-page PDF, a 200-page DOCX and a workbook of 50,000 rows, read by a reader of 256 MB through its pipe, beside
 * the bare library that reads the same bytes within this process; both warm.
 */
final class ReadBench {
    private static final int WARM = 3;
    private static final int ROUNDS = 7;
    private static final double BARE_REACH = 2;
    private static final double MEMORY_REACH = 256;
    private static final double HEAP_REACH = 8;
    private static final double MEGABYTE = 1024 * 1024;

    private final Reader reader;

    private ReadBench(Reader reader) {
        this.reader = reader;
    }

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(of("a PDF of 300 pages", "plan.pdf", ReadFiles.pdf(300), BareReading::pdf));
        figures.addAll(of("a DOCX of 200 pages", "plan.docx", ReadFiles.docx(200), BareReading::docx));
        figures.addAll(of("an XLSX of 50,000 rows", "plan.xlsx", ReadFiles.xlsx(50_000), BareReading::xlsx));
        return figures;
    }

    private static List<Figure> of(String what, String name, byte[] bytes, Bare bare) {
        try (Reader reader = new Reader(ReaderSettings.ordinary())) {
            return new ReadBench(reader).measured(what, name, bytes, bare);
        }
    }

    private interface Bare {
        long characters(byte[] bytes) throws IOException;
    }

    private List<Figure> measured(String what, String name, byte[] bytes, Bare bare) {
        Counting first = read(name, bytes);
        long theirs = bare(bare, bytes);
        if (first.characters < theirs * 0.9) {
            throw new IllegalStateException(
                    "The reader told " + first.characters + " characters where the library told " + theirs);
        }
        Times.inTurn(WARM, () -> read(name, bytes), () -> bare(bare, bytes));
        Times[] times = Times.inTurn(ROUNDS, () -> read(name, bytes), () -> bare(bare, bytes));
        return List.of(
                Figure.times(
                        "read", what + ", by the bare library", "ms", times[0].median(), times[1].median(), BARE_REACH),
                Figure.atMost(
                        "read", what + ", most memory of its reader, code and all", "MB", readersMost(), MEMORY_REACH),
                Figure.atMost(
                        "read", what + ", more heap of the main program", "MB", heapMoved(name, bytes), HEAP_REACH));
    }

    private Counting read(String name, byte[] bytes) {
        Counting counting = new Counting();
        Reading reading = reader.read(new ByteArrayInputStream(bytes), name, counting);
        if (!(reading instanceof Read)) {
            throw new IllegalStateException(((Refused) reading).sentence());
        }
        return counting;
    }

    private static long bare(Bare bare, byte[] bytes) {
        try {
            return bare.characters(bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The most that the reader has ever held, its code, stacks and heap together. */
    private static double readersMost() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("gatehouse-reader-"))
                .mapToDouble(child -> highWater(child.pid()))
                .max()
                .orElseThrow();
    }

    private static double highWater(long pid) {
        try (BufferedReader status = Files.newBufferedReader(Path.of("/proc", String.valueOf(pid), "status"))) {
            return status.lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** What stays taken up here by having read the file, told piece by piece. */
    private double heapMoved(String name, byte[] bytes) {
        double before = live();
        Counting counting = read(name, bytes);
        double after = live();
        if (counting.characters == 0) {
            throw new IllegalStateException("Nothing was told");
        }
        return Math.max(0, after - before);
    }

    private static double live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** Counts the letters it is told and holds none. */
    private static final class Counting implements Told {
        private long characters;

        @Override
        public void heading(Heading heading) {
            characters += heading.text().length();
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            characters += paragraph.text().length();
        }

        @Override
        public void tableBegins(Table table) {}

        @Override
        public void row(Row row) {
            row.cells().forEach(cell -> characters += cell.length());
        }

        @Override
        public void tableEnds() {}

        @Override
        public void attachmentBegins(String anchor, String name) {}

        @Override
        public void attachmentEnds(Optional<Format> format, Optional<Refused> refused) {}
    }
}
