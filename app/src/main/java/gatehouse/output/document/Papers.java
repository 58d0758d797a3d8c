package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A form of an edition as a paper: its blocks, with what stands on every page. */
final class Papers {
    private Papers() {}

    static Paper of(DocumentForm form, Edition edition) {
        return paper(form, edition, form.blocks(edition));
    }

    /** The same as a working copy, which says on its first page that it is one. */
    static Paper workingCopy(DocumentForm form, Edition edition) {
        List<Block> blocks = new ArrayList<>(form.blocks(edition));
        int first =
                !blocks.isEmpty() && (blocks.get(0) instanceof Cover || blocks.get(0) instanceof Block.Heading) ? 1 : 0;
        blocks.add(first, new Block.Callout("Working copy", workingCopyWords(form, edition)));
        return paper(form, edition, blocks);
    }

    private static String workingCopyWords(DocumentForm form, Edition edition) {
        String what = edition.isPublished() || form.isLight() ? "document" : edition.word();
        return "Working copy; the " + what + " is the PDF with this fingerprint: " + edition.fingerprint() + ".";
    }

    private static Paper paper(DocumentForm form, Edition edition, List<Block> blocks) {
        RunningLines running = new RunningLines(
                Markings.of(form, edition),
                edition.plan().said("banner"),
                status(form, edition),
                "Version " + edition.version().number(),
                edition.fingerprint());
        return Paper.inEnglish(
                title(form, edition),
                edition.subject(),
                edition.isPublished() ? "" : edition.plan().said("author"),
                edition.version().takenAt(),
                running,
                blocks);
    }

    private static String status(DocumentForm form, Edition edition) {
        if (edition.isPublished()) {
            return "FROM PUBLISHED FACTS v" + edition.version().number();
        }
        String number = " v" + edition.version().number();
        return switch (form) {
            case RECORD -> "RECORD OF ADVICE" + number;
            case ADVICE_DOCUMENT -> "ADVICE, NOT A PLAN" + number;
            case REVIEW -> "REVIEW, NOT A PLAN" + number;
            default -> Standing.inShort(edition.status());
        };
    }

    static String title(DocumentForm form, Edition edition) {
        return switch (form) {
            case FULL -> edition.title();
            case CONCISE -> edition.title() + ", concise form";
            case DECISIONS -> "Decision sheet, " + uncapped(edition.title());
            default -> form.words();
        };
    }

    private static String uncapped(String title) {
        return title.startsWith("CT ") ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
