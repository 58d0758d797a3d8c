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
            "(?:(?:[A-Z][\\w’'-]+|of|for)\\s+){0,4}(?:Commander|Director|Officer|Manager|Coordinator|Co-ordinator|Adviser|Advisor|Lead|Master|Supervisor|Controller|Chair|Steward|Producer|Loggist|Marshal|Engineer|Gold|Silver|Bronze(?:\\s[A-Z]\\w+)?|Liaison|Secretary|Promoter|Organiser|Deputy|Solicitor|Clerk|Licensee|Technician|Planner|(?:Head|Chief|Director|Chair)"
                    + " of [A-Z]\\w+)";
    private static final String HOLDER = "(?:[Tt]he\\s+)?(?<holder>" + ROLE
            + "|(?:[A-Z][\\w’'&-]+\\s+){0,3}(?:Police|Council|Ambulance Service|Fire and Rescue"
            + " Service|Coastguard|Authority|Company|Organiser)|(?:[A-Za-z]+ ){0,2}(?<=\\w"
            + " |^)(?:commander|director|officer|manager|controller|organiser|steward|master|adviser|gold|silver|bronze|supervisor|co-?ordinator|marshal|producer|engineer|warden|licensee))";
    private static final String RANK =
            "(?:(?:T/|A/|Temp\\s)?(?:D/|Det\\.?\\s)?(?:Ch(?:ief)?\\.?\\s?)?(?:ACC|DCC|Chief Inspector|Chief Superintendent|Commander|Cdr|Supt|Superintendent|Insp|Inspector|Sgt|Sergeant|PC|PS|CI|DI|DS|Dr|Mrs?|Ms|Miss|Prof|Revd?|Capt|Captain|Maj|Major|Lt|Cllr|Councillor|WO[12]|CSgt|Watch Manager|Crew Manager|Station Manager|Group Manager|Area Manager)\\.?\\s+)";
    /** Chief Inspector B. Rookwood, PS 2207 Ines Marlowe and Dr Hana Okoro-Lisle. */
    private static final String NAMED = "(?:" + RANK
            + "){0,2}(?:\\d{3,5}\\s+)?(?:[A-Z]\\.\\s?){0,3}[A-Z][a-z’']+(?:[\\s-][A-Z](?:[a-z’']+|\\.)){0,3}(?<=[a-z’'])";

    private static final String PERSON = "(?<person>" + NAMED + ")";
    /** In brackets behind somebody else. */
    private static final Pattern DEPUTY_ONLY =
            Pattern.compile("(?i)[(;]\\s*(?:site |duty |his |her )?(?:deputy|2\\s?i/?c|standby|reserve)$");

    private static final String INSTEAD =
            "(?:,?\\s*\\(?(?:site |duty )?(?:deputy|2\\s?[iI]/?[cC]|second in command|standby|stand-in|reserve)(?: is|:|,)?\\s+|;\\s*(?:deputy|reserve|standby)(?: is|:|,)?\\s+|,?\\s+(?:or,? )?in (?:his|her|their) absence,?\\s+|,?\\s+with\\s+)(?<deputy>"
                    + NAMED + ")";
    private static final Pattern DEPUTY_AFTER = Pattern.compile("^" + INSTEAD);
    private static final String DEED =
            "(?<deed>(?:the |any |an |a )?(?:permit|allow|approve|grant|sanction|instruct|call off|stand down|shut|vary|remove|eject|refuse|evacuation|show"
                    + " stop|cancellation|invacuation|stop|halt|evacuate|invacuate|cancel|postpone|suspend|delay|open|declare|authorise|order|close|relax|abandon|move|lift|lower|start|restart|resume|hold|clear|release|end|pause|lock"
                    + " down|extend|reopen)\\b[^.;,]{0,70}?)";
    private static final String DEPUTY =
            "(?:[,;]?\\s*(?:(?:or|and),?\\s+)?(?:in (?:his|her|their) absence|if (?:he|she|they) cannot be"
                    + " reached|failing (?:him|her|them|that)|or (?:his|her|their) deputy|deputy is|deputised by|whose"
                    + " deputy"
                    + " is)[,:]?\\s*(?:by\\s+|the\\s+)*(?<deputy>(?:[A-Z][\\w’'-]+\\s?){1,4}|(?:[a-z]+\\s){1,3}(?:manager|officer|director|commander|controller)))?";

    private static final List<Pattern> DECISIONS = List.of(
            Pattern.compile(
                    "(?:[Dd]ecision|[Aa]uthority|[Pp]ower|[Ff]inal say|[Ll]ast word)s?\\s+(?:to|on|about|for|whether"
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
                    + " only be|may only be|can be|may be|must be|shall be) (?:decided|ordered|authorised|called|declared|made|taken|approved|permitted|given)(?: only| jointly)? by\\s+"
                    + HOLDER + DEPUTY));
    /** Suspension of the show is for the Event Controller; ejection is at the discretion of the supervisor. */
    private static final Pattern LEFT_TO = Pattern.compile(
            "(?:^|[;,]\\s+)(?<deed>[A-Za-z][^.;:]{2,80}?)\\s+(?:is|are|shall be|will be)\\s+(?:(?:a matter )?for|at the (?:sole |absolute )?discretion of|the (?:decision|responsibility|call) of|left to)\\s+"
                    + HOLDER + "(?:\\s+(?:alone|only|to decide))?(?=[.;,]|$)" + DEPUTY);

    /** Overall command lies with the Silver Commander. */
    private static final Pattern LIES_WITH = Pattern.compile(
            "(?:[Tt]he\\s+)?(?<deed>(?:[A-Za-z][\\w-]*\\s+){0,4}(?:[Cc]ommand|[Cc]ontrol|[Pp]rimacy|[Aa]uthority|[Rr]esponsibility|[Dd]ecision)(?:\\s+(?:of|for|over|on)\\s+[^.;]{3,60}?)?)\\s+(?:lies|rests|sits|remains|is|will be|stays)\\s+with\\s+"
                    + HOLDER + DEPUTY);

    private static final Pattern LED_BY = Pattern.compile(
            "(?:[Tt]he\\s+)?(?<role>(?:[A-Za-z][\\w-]*\\s+){0,4}?[A-Za-z][\\w-]*)\\s+(?:is|are|will be)\\s+(?:commanded|led|chaired|headed|managed|supervised|overseen)\\s+by\\s+"
                    + PERSON);
    private static final Pattern POSSESSED = Pattern.compile(
            "(?:[Dd]ecision|[Aa]uthority|[Pp]ower|[Ff]inal say|[Ll]ast word)s?\\s+(?:to|on|about|for|whether to)\\s+(?<deed>[^.;]{3,80}?)\\s+is\\s+"
                    + HOLDER + "[’']s(?:\\s+alone|\\s+only)?\\b" + DEPUTY);
    private static final Pattern OF_A_PERSON = Pattern.compile(
            "(?:[Dd]ecision|[Aa]uthority|[Pp]ower|[Ff]inal say|[Ll]ast word)s?\\s+(?:to|on|about|for|whether to)\\s+(?<deed>[^.;]{3,80}?)\\s+(?:rests? with|lies with|sits with|is for)\\s+(?:the\\s+)?(?<holder>"
                    + NAMED + ")" + DEPUTY);
    private static final String PLAIN_ROLE =
            "(?:[Tt]he\\s+)?(?:[A-Z]?[a-z’'-]+\\s){0,3}(?:commander|director|officer|manager|coordinator|co-ordinator|adviser|lead|master|supervisor|controller|chair|loggist|deputy|steward|tech|technician|engineer|marshal|producer|promoter|licensee|clerk)";
    private static final List<Pattern> POSTS = List.of(
            LED_BY,
            Pattern.compile(
                    "^(?<role>[A-Z][a-z]+(?:\\s[A-Za-z]+){0,2}\\s(?:[Mm]anager|[Ll]ead|[Ss]upervisor|[Dd]irector|[Cc]ontroller|[Oo]fficer))\\s+"
                            + PERSON + "(?=\\s*[(,;]|\\s+(?:will|is|acts|has)\\b|$)"),
            Pattern.compile("(?:^|,\\s)" + PERSON + ",\\s+(?:the\\s+)?(?<role>" + PLAIN_ROLE + ")(?=\\s*[(,.;]|$)"),
            Pattern.compile("(?<![\\w-])(?<role>" + ROLE + "|" + PLAIN_ROLE + "),\\s+" + PERSON + "(?=[,.);]|$)"),
            Pattern.compile("(?<![\\w-])(?<role>" + PLAIN_ROLE + ")(?:\\s*[:–—|]\\s*|\\s+(?:is|will be)\\s+)" + PERSON),
            Pattern.compile("(?<![\\w-])(?<role>" + ROLE + ")(?:\\s*[:–—|]\\s*|\\s+(?:is|will be|-)\\s+)" + PERSON),
            Pattern.compile(PERSON
                    + "\\s*(?:\\(|,\\s+(?:the\\s+)?|\\s+(?:is|will be|will act as|acts as)\\s+(?:the\\s+)?)(?<role>"
                    + ROLE + ")\\b"));
    private static final Pattern GROUP = Pattern.compile(
            "(?i:talk ?groups?|talk-group|\\bTG|\\bchannel|\\bch\\.?(?=\\s?\\d)|\\bradio group|\\btalkback(?: circuit)?)\\s*(?:is|are|will"
                    + " be|:|–|-|name|no\\.?|on)?\\s*[\"“‘']?(?<group>(?:[A-Z][A-Z0-9-]*\\s?){1,3}\\d*|[A-Z]?\\d{1,4}[A-Z]?|[A-Z][a-z]+\\s?\\d{1,3})[\"”’']?");
    private static final Pattern CALL_SIGN = Pattern.compile(
            "(?i:call ?-?signs?)(?:\\s+(?:of|for)\\s+[^:.;,]{3,40}(?=:| is| –))?\\s*(?:is|are|will"
                    + " be|:|–|-)?\\s*[\"“‘']?(?<sign>[A-Z][\\w-]*(?:\\s(?:[A-Z]{2,}|[A-Z]{1,2}\\d{1,3}|\\d{1,3}|Control|One|Two|Three)\\b)*)");
    /** Without one of these there is nobody to name, and the long patterns need not look. */
    private static final Pattern ROLE_WORD = Pattern.compile(
            "(?i)commander|director|officer|manager|coordinator|co-ordinator|advis[eo]r|lead|master|supervisor|controller|chair|steward|producer|loggist|marshal|engineer|gold|silver|bronze|liaison|secretary|promoter|organiser|deputy|head"
                    + " of|chief|police|council|service|coastguard|authority|company|commanded by|led by|chaired by|headed by|managed by|command ");

    private static final Pattern DECIDES = Pattern.compile(
            "(?i)\\b(?:(?:decision|authority|power)s?|final say|last word|command|primacy|led by|commanded by|chaired by) ");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d])0\\d{2,4}\\s?\\d{3,4}\\s?\\d{3,4}(?!\\d)");
    private static final Pattern CONTROL =
            Pattern.compile("(?i)\\b(?:control|operations room|ops room|emergency number|hotline|control desk)\\b");

    private RoleReader() {}

    static List<Proposal> read(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        String words = passage.words();
        List<int[]> told = new ArrayList<>();
        boolean namesRole = ROLE_WORD.matcher(words).find();
        for (Pattern pattern : namesRole || DECIDES.matcher(words).find() ? decisions() : List.<Pattern>of()) {
            Matcher match = pattern.matcher(words);
            while (match.find()) {
                int from = match.start();
                int to = match.end();
                if (told.stream().noneMatch(other -> from < other[1] && other[0] < to)) {
                    told.add(new int[] {from, to});
                    found.add(decision(passage, match));
                }
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

    private static List<Pattern> decisions() {
        List<Pattern> all = new ArrayList<>(List.of(POSSESSED));
        all.addAll(DECISIONS);
        all.addAll(List.of(LIES_WITH, OF_A_PERSON, LEFT_TO));
        return all;
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
                boolean isDeputy = DEPUTY_ONLY
                        .matcher(passage.words().substring(0, match.end("role")))
                        .find();
                boolean isPerson = !isDeputy
                        && !match.group("person")
                                .replaceFirst("^" + RANK, "")
                                .matches(".*\\b" + ROLE + "\\b.*|(?:The|This|When|If|All|Any|It)\\b.*");
                if (isPerson && taken.stream().noneMatch(other -> from < other[1] && other[0] < to)) {
                    Matcher deputy = DEPUTY_AFTER.matcher(passage.words().substring(to));
                    boolean hasDeputy = deputy.find();
                    taken.add(new int[] {from, hasDeputy ? to + deputy.end() : to});
                    Filled filled = Filled.NOTHING
                            .with("subject", match.group("role").replaceFirst("^(?:Our|our)\\s", ""))
                            .with("holder", match.group("person"))
                            .with("deputy", hasDeputy ? deputy.group("deputy") : "");
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
