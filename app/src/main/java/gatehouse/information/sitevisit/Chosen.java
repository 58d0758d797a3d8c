package gatehouse.information.sitevisit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A prompt that a visit is to ask.
 *
 * @param code of the shipped prompt; empty for one that this plan itself asks
 * @param area as a heading
 * @param because what called for it, each in words
 * @param zones the places that it is asked about; none for the whole
 * @param about the references of what asks it: an open vulnerability, or what the last visit left
 */
public record Chosen(
        String code, String area, String words, List<String> because, List<String> zones, List<String> about) {

    public Chosen {
        because = List.copyOf(because);
        zones = List.copyOf(zones);
        about = List.copyOf(about);
    }

    /** Tells it from the other prompts of its visit. */
    public String key() {
        return code.isEmpty() ? String.join("+", about) : code;
    }

    /** Why it is asked, on one line. */
    public String why() {
        return String.join("; ", because);
    }

    Chosen also(String reason, String reference) {
        return new Chosen(
                code,
                area,
                words,
                Stream.concat(because.stream(), Stream.of(reason)).toList(),
                zones,
                Stream.concat(about.stream(), Stream.of(reference)).toList());
    }
}
