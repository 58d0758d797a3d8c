package gatehouse.otherplans.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

/** Finds what a plan leaves to others: what it assumes, what somebody else will provide, what is subject to something. */
final class AssumptionReader {
    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:assum(?:es?|ed|ing|ptions?)|presum(?:es?|ed|ing)|taken (?:as read|for granted)|(?:will|shall|to|is to|are to) be"
                    + " (?:provided|supplied|arranged|staffed|managed|deployed|undertaken|carried out|funded|met)"
                    + " by|subject to|relies on|rely on|rely upon|relies upon|relying on|reliant (?:up)?on|contingent (?:up)?on|conditional (?:up)?on|depends? on|dependent on|depending"
                    + " on|provided that|on the basis that|on the understanding that|it is understood(?: that)?|we"
                    + " understand|is expected that|yet to (?:be (?:confirmed|agreed|made|appointed|arranged|received|decided|identified|finalised)|confirm|agree|arrive|reply|respond)|still to be (?:confirmed|agreed|made|appointed|arranged)|to be (?:confirmed|agreed)|TBC|not"
                    + " yet (?:confirmed|agreed|made)|awaiting"
                    + " (?:confirmation|agreement|approval)|unconfirmed|by others|(?:as|so) long as|on condition that|not yet (?:appointed|known|received|in place)|to be left by|(?:somebody|someone) else['’]s|(?:have|has) undertaken to|undertakes?"
                    + " to|(?:have|has) agreed to|commits? to|committed to|guarantees?|will (?:provide|supply))\\b");
    private static final Pattern PROVIDER = Pattern.compile(
            "\\b(?:be|been) \\w+(?: out)? by (?:the )?(?<who>(?:[A-Z][\\w’'&-]+(?: and)?\\s?)+|[a-z]+(?: [a-z]+)?)");
    private static final Pattern OWNER =
            Pattern.compile("^(?:The\\s+)?(?<who>(?:[A-Z][\\w’'&-]+(?: and)?\\s?)+|[a-z][a-z ]{2,30}?)\\s*(?:will"
                    + " (?:provide|supply)|(?:have|has) (?:undertaken|agreed) to|undertakes? to|commits? to)");
    private static final Pattern RESPONSE = Pattern.compile("(?i)\\b(?<number>\\d{1,3})\\s*(?<unit>minutes?|mins?)\\b");

    private static final Pattern RESPONDER = Pattern.compile("^(?:It is \\w+ that )?(?:(?:An?|The|an?|the)\\s+)?"
            + "(?<who>[A-Za-z][A-Za-z -]{2,40}?)\\s+(?:(?:is|are) (?:assumed|expected|understood) to|will|can|should)"
            + "\\s+(?:respond|reach|arrive|attend|be|travel)\\b");

    private AssumptionReader() {}

    static List<Proposal> read(Passage passage) {
        String words = passage.words();
        Matcher cue = CUE.matcher(words);
        if (!cue.find()) {
            return List.of();
        }
        boolean isResponse = words.toLowerCase(Locale.UK)
                .matches("(?s).*\\b(?:respon\\w+|travel\\w*|arriv\\w+|reach\\w*|attend)\\b.*");
        Matcher minutes = RESPONSE.matcher(words);
        Filled filled =
                Filled.NOTHING.with("says", words).with("standing", "ASSUMED").with("holder", holder(words));
        About about = About.ASSUMED;
        if (isResponse && minutes.find()) {
            about = About.RESPONSE_TIME;
            filled = filled.with("quantity", Long.parseLong(minutes.group("number")))
                    .with("unit", "minutes")
                    .with("subject", responder(words));
        } else if (words.matches(
                "(?is).*\\b(?:traffic regulation )?orders?\\b.*\\b(?:made|sealed|granted|approved)\\b.*")) {
            about = About.ORDER;
        }
        return List.of(Proposal.of(FactType.ASSUMPTION, Optional.of(about), passage, cue.group(), filled));
    }

    /** Whoever is to come. */
    private static String responder(String words) {
        Matcher who = RESPONDER.matcher(words);
        return who.find() ? who.group("who") : "";
    }

    private static String holder(String words) {
        Matcher provider = PROVIDER.matcher(words);
        if (provider.find()) {
            return provider.group("who");
        }
        Matcher owner = OWNER.matcher(words);
        return owner.find() ? owner.group("who") : "";
    }
}
