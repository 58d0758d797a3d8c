package gatehouse.action.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

/**
 * A recommendation as a decision sheet shows it.
 *
 * @param askedOf the code of who is asked, POLICE or another
 * @param whoIsAsked the same in words, with the name of the body
 * @param leadTimeDays empty where it was not stated, which the sheet says
 */
public record RecommendationShown(
        String reference,
        String words,
        String threatBasis,
        String ifNot,
        String askedOf,
        String whoIsAsked,
        Optional<LocalDate> neededBy,
        Optional<Long> leadTimeDays) {
    /** The code of its kind. */
    public static final String KIND = "RECOMMENDATION";

    public static RecommendationShown of(Item item, AskedIn asked) {
        return of(item.reference(), new Said(item.kind(), item.answers(), asked));
    }

    public static RecommendationShown of(String reference, Said said) {
        String name = said.words("askedOfName");
        return new RecommendationShown(
                reference,
                said.words("statement"),
                said.words("rationale"),
                said.words("ifNotDone"),
                said.answers().text("askedOf").orElse("OTHER"),
                said.words("askedOf") + (name.isEmpty() ? "" : ": " + name),
                said.day("neededBy"),
                said.answers().number("leadTimeDays"));
    }

    public boolean isAskedOfPolice() {
        return askedOf.equals("POLICE");
    }

    /** The last day on which a decision still leaves the time that it takes; none if either is not known. */
    public Optional<LocalDate> decideBy() {
        return neededBy.flatMap(day -> leadTimeDays.map(day::minusDays));
    }

    /** "Decide by 12 March 2027", or what is not known. */
    public String decideByWords() {
        if (decideBy().isPresent()) {
            return "Decide by " + Days.words(decideBy().get());
        }
        return neededBy.map(day -> "Needed by " + Days.words(day) + "; lead time not stated")
                .orElse("No day stated by which it is needed");
    }

    /** As a kept sheet holds it: every word that is shown. */
    public Map<String, Object> toSheet() {
        Map<String, Object> shown = new TreeMap<>();
        shown.put("reference", reference);
        shown.put("words", words);
        shown.put("threatBasis", threatBasis);
        shown.put("ifNot", ifNot);
        shown.put("whoIsAsked", whoIsAsked);
        shown.put("decideBy", decideByWords());
        return shown;
    }
}
