package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Drill;

/** Finds what an opening's words say of its drill: how a vehicle that follows is kept out, and that it is closed again. */
final class DrillWords {
    private static final Pattern FOLLOWER = Pattern.compile("(?i)\\b(?:follow(?:s|ed|ing|ers?)?|tailgat\\w+)\\b");
    private static final Pattern RECLOSE = Pattern.compile(
            "(?i)\\b(?:re-?clos(?:e|es|ed|ing|ure)|(?:clos(?:e|es|ed|ing)|shut|put back|in place|raised) again)\\b");

    private DrillWords() {}

    static Filled of(About about, String words) {
        if (about != About.OPENING) {
            return Filled.NOTHING;
        }
        List<String> said = new ArrayList<>();
        if (FOLLOWER.matcher(words).find()) {
            said.add(Drill.FOLLOWER_CONTROL.name());
        }
        if (RECLOSE.matcher(words).find()) {
            said.add(Drill.RECLOSE_CHECK.name());
        }
        return Filled.NOTHING.with("drill", said);
    }
}
