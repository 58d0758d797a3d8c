package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What becomes of the facts of one version when the next arrives.
 *
 * <p>A fact carries where its words stand unchanged and say what they said: a time under another day's heading is
 * changed though its own words are not.
 *
 * @param carried facts that stand, with where they stand now
 * @param changed facts beside the proposal that seems to have taken their place
 * @param fresh proposals that nobody has looked at
 * @param gone facts whose words are no longer there
 * @param passedOver proposals that were there before and that nobody took
 */
public record Carried(
        List<Moved> carried,
        List<Moved> changed,
        List<Proposal> fresh,
        List<Accepted> gone,
        List<Proposal> passedOver) {

    /** A fact and the proposal that it meets in the new version. */
    public record Moved(Accepted fact, Proposal proposal) {}

    public Carried {
        carried = List.copyOf(carried);
        changed = List.copyOf(changed);
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
        passedOver = List.copyOf(passedOver);
    }

    /** By the words alone, where the earlier version's file is not there to be read again. */
    public static Carried of(List<Accepted> facts, List<Proposal> now) {
        return new Carrying(facts, List.of(), now).carried();
    }

    /**
     * The facts laid on the new version.
     *
     * @param was what was proposed of the version they were taken from, all of which had been looked at
     */
    public static Carried of(List<Accepted> facts, List<Proposal> was, List<Proposal> now) {
        return new Carrying(facts, was, now).carried();
    }

    /** The words, with all white space alike: a page that is set anew changes nothing. */
    static String key(String kind, String words) {
        return kind + " " + words.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Lists of proposals by kind and words, in the order of the page. */
    static Map<String, List<Proposal>> byWords(List<Proposal> proposals) {
        Map<String, List<Proposal>> byWords = new HashMap<>();
        proposals.forEach(proposal -> byWords.computeIfAbsent(
                        key(proposal.kind().name(), proposal.words()), key -> new ArrayList<>())
                .add(proposal));
        return byWords;
    }

    /** Everything that a proposal says, but where it stands. */
    static Map<String, Object> said(Proposal proposal) {
        Map<String, Object> said = new TreeMap<>(proposal.answers().toPlanFile());
        said.remove("anchor");
        said.put("words", key("", proposal.words()));
        return said;
    }

    /** The proposal of the earlier version that a fact was taken from. */
    static Optional<Proposal> nearest(Accepted fact, List<Proposal> proposals) {
        return proposals.stream().max((one, other) -> Integer.compare(alike(fact, one), alike(fact, other)));
    }

    private static int alike(Accepted fact, Proposal proposal) {
        int alike = 0;
        for (String question :
                List.of("startsAt", "endsAt", "placeWords", "quantity", "subject", "holder", "says", "anchor")) {
            boolean isSame = fact.answers()
                    .answer(question)
                    .filter(answer -> proposal.answers()
                            .answer(question)
                            .filter(answer::equals)
                            .isPresent())
                    .isPresent();
            alike += isSame ? 1 : 0;
        }
        return alike;
    }
}
