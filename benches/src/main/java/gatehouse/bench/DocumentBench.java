package gatehouse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import gatehouse.output.document.Docx;
import gatehouse.output.document.Paper;
import gatehouse.output.document.Pdf;
import gatehouse.output.document.Printed;
import gatehouse.output.document.SpecimenPaper;

/** PDF and DOCX of ten, a hundred and a thousand pages; run in a process of its own with 768 MB. */
final class DocumentBench {
    private static final double SLOPE_REACH = 1.2;
    private static final double BY_OFFICE_REACH = 1.0 / 3;
    private static final int[] SECTIONS = {8, 85, 850};
    private static final int WARM = 3;
    private static final int[] ROUNDS = {9, 5, 3};

    private DocumentBench() {}

    /** A size that was measured. */
    private record Size(int pages, double pdf, double docx) {}

    static List<Figure> run() {
        List<Size> sizes = new ArrayList<>();
        Times.inTurn(WARM, () -> Docx.set(paper(1), Pdf.set(paper(1)).pageOf()));
        for (int n = 0; n < SECTIONS.length; n++) {
            sizes.add(size(SECTIONS[n], ROUNDS[n]));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(slope("PDF", sizes, sizes.stream().map(Size::pdf).toList()));
        figures.add(slope("DOCX", sizes, sizes.stream().map(Size::docx).toList()));
        figures.add(byOffice(sizes));
        return figures;
    }

    private static Size size(int sections, int rounds) {
        Paper paper = SpecimenPaper.ofSections(sections);
        Printed printed = Pdf.set(paper);
        Times[] times = Times.inTurn(rounds, () -> Pdf.set(paper), () -> Docx.set(paper, printed.pageOf()));
        return new Size(printed.pages(), times[0].median(), times[1].median());
    }

    private static Paper paper(int index) {
        return SpecimenPaper.ofSections(SECTIONS[index]);
    }

    private static Figure slope(String type, List<Size> sizes, List<Double> times) {
        double early = (times.get(1) - times.get(0))
                / (sizes.get(1).pages() - sizes.get(0).pages());
        double late = (times.get(2) - times.get(1))
                / (sizes.get(2).pages() - sizes.get(1).pages());
        String figure = type
                + ", a page more from %d to %d pages, by one from %d to %d"
                        .formatted(
                                sizes.get(1).pages(),
                                sizes.get(2).pages(),
                                sizes.get(0).pages(),
                                sizes.get(1).pages());
        return Figure.times("document", figure, "ms", late, early, SLOPE_REACH);
    }

    /** By the difference of two sizes, so that neither's start counts. */
    private static Figure byOffice(List<Size> sizes) {
        double pages = sizes.get(1).pages() - sizes.get(0).pages();
        double ours = (sizes.get(1).pdf() - sizes.get(0).pdf()) / pages;
        Times[] office = Times.told(3, () -> byOffice(0), () -> byOffice(1));
        double theirs = (office[1].median() - office[0].median()) / pages;
        return Figure.times(
                "document", "a page of PDF by LibreOffice's of our DOCX", "ms", ours, theirs, BY_OFFICE_REACH);
    }

    private static double byOffice(int index) {
        Path folder = folder();
        try {
            Path docx = folder.resolve("paper.docx");
            Files.write(docx, Docx.set(paper(index), Pdf.set(paper(index)).pageOf()));
            return Times.of(() -> convert(folder, docx));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } finally {
            Scratch.delete(folder);
        }
    }

    private static void convert(Path folder, Path docx) {
        try {
            int code = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=file://" + folder.resolve("profile"),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            docx.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0 || Files.notExists(folder.resolve("paper.pdf"))) {
                throw new IllegalStateException("LibreOffice (soffice) made no PDF");
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException("LibreOffice (soffice) is needed for this bench", cannot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("gatehouse-bench");
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
