package gatehouse.output.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * What Word documents take from a force's template; each part is XML that was read, cleaned and written anew.
 *
 * @param styles the whole part; empty for the product's own
 * @param theme the whole part, which styles may speak of; empty for none
 * @param header what stands between the marking and the line of the document, with {@link Property} tokens in it
 * @param footer the same at the foot
 * @param headerPictures those that the header shows, by the relationship that it names
 * @param footerPictures the same of the footer
 */
public record Look(
        String styles,
        String theme,
        String header,
        String footer,
        List<Shown> headerPictures,
        List<Shown> footerPictures) {

    /** The product's own look. */
    public static final Look OWN = new Look("", "", "", "", List.of(), List.of());

    public Look {
        headerPictures = List.copyOf(headerPictures);
        footerPictures = List.copyOf(footerPictures);
    }

    /**
     * A picture of the header or the footer.
     *
     * @param relationship as the header or the footer names it
     * @param ending png or jpeg
     */
    @SuppressWarnings("ArrayRecordComponent") // written out once, compared nowhere
    public record Shown(String relationship, String ending, byte[] bytes) {}

    public boolean isOwn() {
        return styles.isEmpty();
    }

    /** The template's styles, with those of the product's own that it lacks; the marking's are never the template's. */
    public String stylesOver(String own) {
        return isOwn() ? own : Styles.merged(styles, own);
    }

    /** Every picture of the header and the footer. */
    public List<Shown> pictures() {
        return Stream.concat(headerPictures.stream(), footerPictures.stream()).toList();
    }
}
