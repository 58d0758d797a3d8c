package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

/** Finds who holds which role, who may decide what, and by which talk group or call sign they are reached. */
final class RoleReader {
    private static final String ROLE =
            "(?:(?:[A-Z][\\w’'-]+|of|for)\\s+){0,4}(?:Commander|Director|Officer|Manager|Coordinator|Co-ordinator|Adviser|Advisor|Lead|Master|Supervisor|Controller|Chair|Steward|Producer|Loggist|Marshal|Engineer|Gold|Silver|Bronze(?:\\s[A-Z]\\w+)?|Liaison|Secretary|Promoter|Organiser|Deputy|(?:Head|Chief|Director|Chair)"
                    + " of [A-Z]\\w+)";
    private static final String HOLDER = "(?:[Tt]he\\s+)?(?<holder>" + ROLE
            + "|(?:[A-Z][\\w’'&-]+\\s+){0,3}(?:Police|Council|Ambulance Service|Fire and Rescue"
            + " Service|Coastguard|Authority|Company|Organiser)|(?:[a-z]+ ){0,2}(?<=[a-z]"
            + " |^)(?:commander|director|officer|manager|controller|organiser|steward|master|adviser|gold|silver|bronze))";
    private static final String RANK =
            "(?:(?:T/|A/|Temp\\s)?(?:D/|Det\\.?\\s)?(?:Ch(?:ief)?\\.?\\s?)?(?:ACC|DCC|Commander|Cdr|Supt|Superintendent|Insp|Inspector|Sgt|Sergeant|PC|PS|CI|DI|DS|Dr|Mr|Mrs|Ms|Capt|Captain|Cllr)\\.?\\s+)";
    private static final String PERSON = "(?<person>" + RANK + "?(?:[A-Z](?:[a-z’']+|\\.)[\\s-]?){1,3}(?<=[a-z]))";
    private static final String DEED = "(?<deed>(?:the |any |an |a )?(?:evacuation|show"
            + " stop|cancellation|invacuation|stop|halt|evacuate|invacuate|cancel|postpone|suspend|delay|open|declare|authorise|order|close|relax|abandon|move|lift|lower|start|restart|resume|hold|clear|release|end|pause|lock"
            + " down|extend|reopen)\\b[^.;,]{0,70}?)";
    private static final String DEPUTY =
            "(?:[,;]?\\s*(?:(?:or|and),?\\s+)?(?:in (?:his|her|their) absence|if (?:he|she|they) cannot be"
                    + " reached|failing (?:him|her|them|that)|or (?:his|her|their) deputy|deputy is|deputised by|whose"
                    + " deputy"
                    + " is)[,:]?\\s*(?:by\\s+|the\\s+)*(?<deputy>(?:[A-Z][\\w’'-]+\\s?){1,4}|(?:[a-z]+\\s){1,3}(?:manager|officer|director|commander|controller)))?";

    private static final List<Pattern> DECISIONS = List.of(
            Pattern.compile("(?:[Dd]ecision|[Aa]uthority|[Pp]ower)s?\\s+(?:to|on|about|for|whether"
                    + " to)\\s+(?<deed>[^.;]{3,80}?)\\s+(?:rests? with|lies with|sits with|belongs? to|is held"
                    + " by|is with|(?:is|will be|shall be) (?:made|taken) by|is for|is that of|is)\\s+"
                    + HOLDER + DEPUTY),
            Pattern.compile("(?:[Oo]nly\\s+)?" + HOLDER
                    + "(?:,\\s*(?:or,?\\s*)?in (?:his|her|their)"
                    + " absence,?\\s+(?:the\\s+)?(?<instead>[^,]{3,50}),)?\\s+(?:alone\\s+|only\\s+)?(?:may|can|will"
                    + " decide (?:whether|when) to|decides? (?:whether|when) to|has (?:the )?(?:sole )?authority to|is"
                    + " authorised to|has the power to|(?:will |shall |may |can )?(?:makes?|takes?) (?:the |any"
                    + " )?(?:final )?decisions? (?:to|on|about|whether to)|will authorise any|must agree to)\\s+"
                    + DEED + "(?=[.;,]|$|\\s(?:in his|in her|in their|after|if|once|when|and only)\\b)" + DEPUTY),
            Pattern.compile("(?<deed>(?:[A-Z][\\w’'-]+|[Ss]how"
                    + " stop|[Ee]vacuation|[Ii]nvacuation|[Cc]ancellation)[^.;:]{0,40}?)\\s+(?:is|are|will be|can"
                    + " only be|may only be) (?:decided|ordered|authorised|called|declared)(?: only)? by\\s+"
                    + HOLDER + DEPUTY));
    private static final String PLAIN_ROLE =
            "(?:[Tt]he\\s+)?(?:[A-Z]?[a-z’'-]+\\s){0,3}(?:commander|director|officer|manager|coordinator|co-ordinator|adviser|lead|master|supervisor|controller|chair|loggist|deputy)";
    private static final List<Pattern> POSTS = List.of(
            Pattern.compile("(?<![\\w-])(?<role>" + ROLE + "|" + PLAIN_ROLE + "),\\s+" + PERSON + "(?=[,.);]|$)"),
            Pattern.compile("(?<![\\w-])(?<role>" + PLAIN_ROLE + ")(?:\\s*[:–—|]\\s*|\\s+(?:is|will be)\\s+)" + PERSON),
            Pattern.compile("(?<![\\w-])(?<role>" + ROLE + ")(?:\\s*[:–—|]\\s*|\\s+(?:is|will be|-)\\s+)" + PERSON),
            Pattern.compile(PERSON
                    + "\\s*(?:\\(|,\\s+(?:the\\s+)?|\\s+(?:is|will be|will act as|acts as)\\s+(?:the\\s+)?)(?<role>"
                    + ROLE + ")\\b"));
    private static final Pattern GROUP = Pattern.compile(
            "(?i:talk ?groups?|talk-group|\\bTG|\\bchannel|\\bradio group)\\s*(?:is|are|will"
                    + " be|:|–|-|name|no\\.?|on)?\\s*[\"“‘']?(?<group>(?:[A-Z][A-Z0-9-]*\\s?){1,3}\\d*|[A-Z]?\\d{1,4}[A-Z]?|[A-Z][a-z]+\\s?\\d{1,3})[\"”’']?");
    private static final Pattern CALL_SIGN = Pattern.compile(
            "(?i:call ?-?signs?)(?:\\s+(?:of|for)\\s+[^:.;,]{3,40}(?=:| is| –))?\\s*(?:is|are|will"
                    + " be|:|–|-)?\\s*[\"“‘']?(?<sign>[A-Z][\\w-]*(?:\\s(?:[A-Z]{1,2}\\d{1,3}|\\d{1,3}|Control|One|Two|Three)\\b)*)");
    /** Without one of these there is nobody to name, and the long patterns need not look. */
    private static final Pattern ROLE_WORD = Pattern.compile(
            "(?i)commander|director|officer|manager|coordinator|co-ordinator|advis[eo]r|lead|master|supervisor|controller|chair|steward|producer|loggist|marshal|engineer|gold|silver|bronze|liaison|secretary|promoter|organiser|deputy|head"
                    + " of|chief|police|council|service|coastguard|authority|company");

    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d])0\\d{2,4}\\s?\\d{3,4}\\s?\\d{3,4}(?!\\d)");
    private static final Pattern CONTROL = Pattern.compile("(?i)\\bcontrol\\b");

    private RoleReader() {}

    static List<Proposal> read(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        String words = passage.words();
        boolean namesRole = ROLE_WORD.matcher(words).find();
        for (Pattern pattern : namesRole ? DECISIONS : List.<Pattern>of()) {
            Matcher match = pattern.matcher(words);
            while (found.isEmpty() && match.find()) {
                found.add(decision(passage, match));
            }
        }
        if (namesRole && found.isEmpty()) {
            posts(passage, found);
        }
        Matcher group = GROUP.matcher(words);
        while (group.find()) {
            found.add(proposal(About.TALK_GROUP, passage, group, Filled.NOTHING.with("says", group.group("group"))));
        }
        Matcher sign = CALL_SIGN.matcher(words);
        while (sign.find()) {
            found.add(proposal(About.CALL_SIGN, passage, sign, Filled.NOTHING.with("says", sign.group("sign"))));
        }
        Matcher telephone = TELEPHONE.matcher(words);
        while (CONTROL.matcher(words).find() && telephone.find()) {
            found.add(proposal(
                    About.CONTROL_CONTACT, passage, telephone, Filled.NOTHING.with("says", telephone.group())));
        }
        return found;
    }

    private static Proposal decision(Passage passage, Matcher match) {
        Filled filled = Filled.NOTHING
                .with("subject", match.group("deed"))
                .with("holder", match.group("holder"))
                .with("deputy", Optional.ofNullable(match.group("deputy")).orElse(""))
                .with("deputy", instead(match));
        return proposal(About.DECISION, passage, match, filled);
    }

    /** A deputy who is named before what may be decided. */
    private static String instead(Matcher match) {
        boolean isNamed = match.pattern().pattern().contains("<instead>") && match.group("instead") != null;
        return isNamed ? match.group("instead") : "";
    }

    private static void posts(Passage passage, List<Proposal> found) {
        List<int[]> taken = new ArrayList<>();
        for (Pattern pattern : POSTS) {
            Matcher match = pattern.matcher(passage.words());
            while (match.find()) {
                int from = match.start();
                int to = match.end();
                boolean isPerson =
                        !match.group("person").matches(".*\\b" + ROLE + "\\b.*|(?:The|This|When|If|All|Any|It)\\b.*");
                if (isPerson && taken.stream().noneMatch(other -> from < other[1] && other[0] < to)) {
                    taken.add(new int[] {from, to});
                    Filled filled =
                            Filled.NOTHING.with("subject", match.group("role")).with("holder", match.group("person"));
                    found.add(proposal(About.COMMANDER, passage, match, filled));
                }
            }
        }
    }

    private static Proposal proposal(About about, Passage passage, Matcher match, Filled filled) {
        return Proposal.of(
                FactType.ROLE, Optional.of(about), passage, match.group().strip(), filled);
    }
}
