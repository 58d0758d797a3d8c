package gatehouse.information.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import gatehouse.plan.item.Item;

/**
 * The partners of a plan by the names that an action gives its owner: the organisation, its reference, or somebody who
 * speaks for it. Words that could name two of them name neither, since what follows is shown to whoever is named.
 */
public final class PartnerNames {
    private static final Pattern BETWEEN = Pattern.compile("[,;()]");
    private static final Pattern OF = Pattern.compile("\\s(?:of|at|for|from)\\s");

    private final List<Item> partners;

    public PartnerNames(List<Item> partners) {
        this.partners = List.copyOf(partners);
    }

    /** The one partner that these words name. */
    public Optional<Item> find(String owner) {
        List<String> pieces = pieces(owner);
        List<Item> organisations = partners.stream()
                .filter(partner ->
                        pieces.contains(plain(partner.title())) || pieces.contains(plain(partner.reference())))
                .toList();
        return only(organisations.isEmpty() ? spokenForBy(pieces) : organisations);
    }

    private List<Item> spokenForBy(List<String> pieces) {
        return partners.stream()
                .filter(partner -> partner.answers().list("contact").stream()
                        .map(line -> plain(BETWEEN.split(line, 2)[0]))
                        .anyMatch(name -> !name.isEmpty() && pieces.contains(name)))
                .toList();
    }

    /**
     * Whether these words name one of these people: as a whole, in one of their pieces or before an "of", alone or after a rank
     * or post.
     */
    public static boolean isOneOf(String owner, List<String> people) {
        List<String> pieces = new ArrayList<>(pieces(owner));
        for (String piece : BETWEEN.split(owner, -1)) {
            pieces.add(plain(OF.split(piece, 2)[0]));
        }
        return people.stream()
                .map(PartnerNames::plain)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> pieces.stream().anyMatch(piece -> piece.equals(name) || piece.endsWith(" " + name)));
    }

    private static Optional<Item> only(List<Item> those) {
        return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    /** The words as a whole, between their commas, and what follows the first "of" in each. */
    private static List<String> pieces(String owner) {
        List<String> pieces = new ArrayList<>();
        pieces.add(plain(owner));
        for (String piece : BETWEEN.split(owner, -1)) {
            pieces.add(plain(piece));
            String[] of = OF.split(piece, 2);
            if (of.length == 2) {
                pieces.add(plain(of[1]));
            }
        }
        return pieces;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}-]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
