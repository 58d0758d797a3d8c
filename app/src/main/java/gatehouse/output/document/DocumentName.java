package gatehouse.output.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a document's file: which plan, report or plan and which version, which form, how it is marked. Only signs
 * that every system and every mail filter takes.
 */
final class DocumentName {
    private static final int LONGEST = 80;

    private DocumentName() {}

    static String of(DocumentForm form, DocumentType type, Edition edition) {
        String marking = edition.isPublished() ? "published-facts" : slug(Markings.of(form, edition));
        String rest = "_" + word(form, edition) + "-v" + edition.version().number() + "_" + form.code() + "_" + marking;
        String ending = "." + type.ending();
        String tail = rest.substring(0, Math.min(rest.length(), LONGEST / 2)) + ending;
        String plan = slug(edition.plan().said("name"));
        String named = plan.isEmpty() ? slug(edition.plan().said("reference")) : plan;
        String name = named.isEmpty() ? "plan" : named;
        return trimmed(name.substring(0, Math.min(name.length(), LONGEST - tail.length()))) + tail;
    }

    /** The name of a paper that is issued for an item: which item, what it is, of which version, how it is marked. */
    static String of(String reference, String what, String version, String marking, DocumentType type) {
        String tail = "_" + what + (version.isEmpty() ? "" : "_" + version) + "_" + slug(marking);
        return slug(reference) + tail.substring(0, Math.min(tail.length(), LONGEST / 2)) + "." + type.ending();
    }

    private static String word(DocumentForm form, Edition edition) {
        if (edition.isPublished()) {
            return "facts";
        }
        return switch (form) {
            case RECORD -> "record";
            case ADVICE_DOCUMENT -> "advice";
            case REVIEW -> "review";
            default -> edition.word();
        };
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return trimmed(plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
