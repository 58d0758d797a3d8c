package gatehouse.otherplans.proposal;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a column of another plan's table may hold. */
public enum Column {
    END_DATE("End date", "(?:end|finish|to|closing|until|off|last|re-?open\\w*)\\s*(?:date|day)"),
    DURATION("How long", "durations?|length of time|mins|minutes|run(?:ning)? time"),
    DATE("Date, or date of the start", "(?:(?:start|from|begin|on|first)\\s*)?(?:date|day)s?(?: of .*)?|date from"),
    END(
            "End, with or without its date",
            "(?:end|finish|to|until|till|off|off (?:duty|shift|site|post|air)|stop|closes?|close time|re-?opens?|reopening|stand"
                    + " down|out|lifted|removed|date to|clear|ends)(?:\\s*(?:time|at|\\(?hrs\\)?))?|(?:end|finish)\\s*(?:date"
                    + " (?:and|&) time|date/time)|time to"),
    START(
            "Start, with or without its date",
            "(?:start|starts|begins?|from|on|opens?|open time|commence\\w*|on (?:duty|shift|site|post|air)|in|closed from|time from|time"
                    + " on|dep\\.?|depart(?:s|ure|ures)?|arr\\.?|arriv(?:es?|als?)|kick-?off|doors|local|bst|utc|gmt|zulu)(?:\\s*(?:time|at|\\(?hrs\\)?))?|(?:start)\\s*(?:date (?:and|&) time|date/time)"),
    WHEN(
            "Start and end in one",
            "times?(?:\\(s\\))?|dates?\\s*(?:/|and|&)\\s*times?|days?\\s*(?:/|and|&)\\s*times?|when|hours|(?:working|opening|core|site|stage|show|briefing|running|event) (?:hours|times?)|timings?|period|window|time window|times of \\w+|operating"
                    + " (?:hours|times)|closure times?|time \\(.*\\)"),
    PART("Part of the road", "extents?|sections?|between|segment|part|from.*to.*|length|limits"),
    PLACE(
            "Place or road",
            "(?:roads?|streets?|locations?|places?|where|zones?|areas?|venue|site|road name|street name|affected"
                    + " roads?|sector|position|point|gate)(?: name| affected| closed)?(?:\\(s\\))?"),
    DIVERSION("Diversion", "diversion.*|alternative route"),
    DECISION("Decision", "decisions?|power|authority"),
    ROLE("Role or post", "roles?|posts?|function|appointment|duty"),
    DEPUTY("Deputy", "deput(?:y|ies)|deputised by|in absence|alternate"),
    HOLDER(
            "Who does it or holds it",
            "names?|holders?|who|person|officer in charge|responsible|responsibility|owner|lead|provider|provided"
                    + " by|supplier|held by|decision[- ]maker|organisation|agency|decided by|contractor"),
    CALL_SIGN("Call sign", "call ?-?signs?|c/s"),
    TALK_GROUP("Talk group", "talk ?-?groups?|channels?|radio(?: channel)?|tg"),
    QUANTITY(
            "How many",
            "(?:number|qty|quantity|no\\.?|how many|total|strength|count|numbers|officers|staff|stewards|personnel)(?:"
                    + " (?:of|required|deployed|on duty).*)?"),
    RESOURCE("Unit, team or stock", "resources?|units?|assets?|teams?|items?|equipment|serial|kit|crew"),
    ASSUMPTION("Assumption or dependency", "assumptions?|dependenc(?:y|ies)|planning assumptions?"),
    SUBJECT(
            "What happens",
            "activit(?:y|ies)|events?|tasks?|what|details?|description|action|phase|movement|operation|closure|restriction|programme|item"
                    + " of programme|purpose|reason"),
    PROSE("Notes", "notes?|comments?|remarks|other|status|confirmation|information"),
    IGNORED("Nothing to read", "ref(?:erence)?\\.?|#|id|line|version|serial no\\.?|item no\\.?|");

    private static final Pattern DAY_AND_DATE =
            Pattern.compile("(?i)\\s*(?:day|date)s?\\s*(?:/|and|&)\\s*(?:date|day)s?\\s*");

    private final String words;
    private final Pattern heading;

    Column(String words, String heading) {
        this.words = words;
        this.heading = Pattern.compile("\\s*(?:" + heading + ")\\s*[:*]?\\s*", Pattern.CASE_INSENSITIVE);
    }

    /** What a person is asked to choose by. */
    public String words() {
        return words;
    }

    boolean isOfFact() {
        return this != PROSE && this != IGNORED;
    }

    static Column guess(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.matcher(heading).matches())
                .findFirst()
                .orElse(DAY_AND_DATE.matcher(heading).matches() ? DATE : PROSE);
    }
}
