package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;

/** Finds how many of what: officers, lanes, barriers, people; and units by their name. */
final class Quantities {
    static final String UNITS = "(?:police"
            + " officers?|officers?|constables?|PCs?|sergeants?|inspectors?|stewards?|marshals?|guards?|staff|volunteers?|handlers?|search"
            + " dogs?|dogs?|dog teams?|search teams?|teams?|serials?|PSUs?|police support units?|horses?|mounted"
            + " officers?|crews?|medics?|paramedics?|first"
            + " aiders?|doctors?|nurses?|responders?|ambulances?|appliances?|pumps?|engines?|vehicles?|vans?|cars?|lorr(?:y|ies)|trucks?|coaches?|buses|bus|trains?|boats?|vessels?|rescue"
            + " boats?|barriers?|blocks?|bollards?|gates?|cones?|signs?|fence"
            + " panels?|panels?|units?|lanes?|arches|arch|wands?|scanners?|cameras?|radios?|drones?|aircraft|helicopters?|people|persons?|spectators?|visitors?|attendees|ticket[-"
            + " ]holders?|guests?|passengers?|pedestrians?|participants?|marchers|patrons|contractors?|performers?|children"
            + "|spaces|seats?|beds|toilets?|tents?|stalls?|tickets"
            + "|supervisors?|managers?|consultants?|riggers?|operators?|technicians?|engineers?|drivers?|cleaners?|litter"
            + " pickers?|street pastors?|wardens?|rangers?|hosts|assistants?|carriers?|cycles|motorcycles?|cranes?|telehandlers?"
            + "|fork ?lifts?|towers?|tower lights?|floodlights?|tables?|chairs|bottles|generators?|pallets|skips|bins|marquees?"
            + "|gazebos?|cabins?|containers?|trailers?|minibuses|minibus|loudhailers?|megaphones?|tabards|extinguishers?"
            + "|defibrillators?|stretchers?|wheelchairs?|hosts|screens|speakers|flags|wristbands|passes|padlocks|mats|ramps"
            + "|standing|seated)";
    /** What a number after it only names: Level 2 officers are not two. */
    static final String NAMED =
            "level|grade|band|category|tier|class|phase|stage|type|sector|zone|gate|serial|unit|channel|team|area|section|schedule|annex|day|step|route|bay|platform|stand|block|car park|pier|number|part|group|entrance|exit|post|point|rvp|terminal|pen|row|room|item|figure|table|appendix|version|week|lane|junction|condition|clause|paragraph|article|call ?sign|option|priority|cat";

    private static final String NAMED_WITH_CAPITAL =
            "Stage|Sector|Zone|Gate|Unit|Team|Area|Day|Route|Bay|Platform|Stand|Block|Car Park|Pier|Part|Group|Entrance|Exit|Post|Point|RVP|Terminal|Pen|Row|Room|Week|Lane|Junction";
    /** At the west gate 20 people wait, but Gate 3 officers and level 2 officers are of that gate and level. */
    private static final Pattern NAMES = Pattern.compile("\\b(?:(?i:level|grade|band|category|cat|tier|class|phase|type"
            + "|priority|option|call ?sign|serial|step|version|section|paragraph|clause|condition|article|item|table|figure"
            + "|schedule|annex|appendix|channel)|(?:" + NAMED_WITH_CAPITAL + "))\\s+$");

    private static final String NUMBER_WORDS =
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)"
                    + "|(?:a|one|two|three|four) dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
                    + "|(?:a )?pair of|a couple of";
    private static final String SMALL =
            "(?:and|or|to|of|at|in|on|the|for|with|from|until|is|are|was|were|will|by|per|as|this|its|has|does|times|x|no|than|that|which|who|when|where|may|can|must|shall|should|an?|our|their|his|her|all|have|had|be|been|but|if|so|not|up|out|off|into)\\b";
    private static final String MEASURES =
            "(?:hours?|hrs|minutes?|mins|seconds?|secs|days?|nights?|evenings?|mornings?|weeks?|weekends?|months?|years?|metres?|meters?|feet|yards|miles?|kilometres?|degrees?|tonnes?|tons|litres?|pounds|pence|percents?|knots|decibels|volts|amps|watts|times|sections?|pages?|copies|points?|phases?|stages?|parts?|ways|sides?|ends|levels?|grades?|types?|kinds?|cases?|steps?|reasons?|items?|options?|factors?|occasions?|sessions?|shifts?|hundreds?|thousands?|thirds?|halves|quarters?|others|ones|sets|places|roads|streets|areas|zones|sectors|locations|sites|entrances|exits|routes|meetings|plans|versions|rounds|heats|races|acts|songs|laps|events|organisations|agencies|authorities|partners|addresses|classes|leaves|leads|runs|closes|opens|starts|begins|reports|arrives|departs|covers|stands|moves|takes|relieves|joins|patrols|uses|meets|applies|remains|stays|works|goes|needs|provides|requires|holds|comes|gives|makes|shows|says|reads|annexes|appendices)\\b";
    private static final Pattern COUNT =
            Pattern.compile("(?i)(?<![\\w.:/£-]|\\d,)(?<number>\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}|\\b(?:" + NUMBER_WORDS
                    + ")\\b)\\s*(?:x\\s+|no\\.?\\s+)?(?:\\d+-[a-z]+\\s+)?"
                    + "(?<unit>(?:(?!and\\b|or\\b|to\\b|of\\b|at\\b|in\\b|on\\b|the\\b|for\\b|with\\b|hours?\\b|minutes?\\b|metres?\\b|from\\b|until\\b|is\\b|are\\b|will\\b)[a-z][a-z’'-]*\\s+){0,3}?"
                    + UNITS + ")\\b(?!\\s+" + UNITS + "\\b)");
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?i)\\b(?<what>attendance|audience|capacity|crowd|occupancy)(?:\\s+(?:of|is|at|will"
                    + " be|expected|estimated|limit|limited|to|the|about|around|up|:|site|venue|a|licensed|maximum|peak|total|approximately)){0,5}\\s*:?\\s+(?<number>\\d{1,3}(?:,\\d{3}){1,3}|\\d{2,6})\\b(?!:)");
    private static final Pattern UNIT_NAME = Pattern.compile(
            "\\b(?<name>(?:Serial|PSU|Team|Unit|Sector Team|Dog Team|Search Team|Response Team|Medical"
                    + " Team|Crew|Patrol|Squad)s?\\s+(?:\\d{1,3}[A-Z]?|[A-Z]\\d{0,2}|Alpha|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Red|Blue|Green|Yellow|One|Two|Three|Four))\\b");
    private static final Pattern LABELLED = Pattern.compile("(?i)(?:^|[;,.|]\\s*|\\s)(?<unit>" + UNITS
            + ")(?: required| deployed| on"
            + " duty)?\\s*[:=]\\s*(?<number>\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,5})(?![\\w:./-]?\\d|\\s*(?:am|pm|hrs))");
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)(?<![\\w.])(?<number>\\d{1,3}(?:,\\d{3})|\\d{1,5})\\s?(?:m|metres|meters)\\s+of\\s+(?<unit>(?:[a-z-]+\\s+){0,2}?(?:barriers?|barrier|fence|fencing|rope|track|trackway|tape))\\b");
    /** 2 x follow spots: whatever it is. */
    private static final Pattern TIMES = Pattern.compile(
            "(?i)(?<![\\w.:/£-]|\\d,)(?<number>\\d{1,4})\\s?(?:x|no\\.)\\s+"
                    + "(?<unit>(?!\\d)[a-z][\\w’'-]*(?:\\s+(?!and\\b|or\\b|to\\b|of\\b|at\\b|in\\b|on\\b|the\\b|for\\b|with\\b|from\\b|is\\b|are\\b|will\\b|by\\b)[a-z][\\w’'-]*){0,2})");
    /** Three kiosks: things that nobody listed, in the plural. */
    private static final Pattern THINGS = Pattern.compile(
            "(?i)(?<![\\w.:/£$€-]|\\d,)(?<number>\\d{1,3}(?:,\\d{3}){1,2}|[1-9]\\d{0,4}|\\b(?:" + NUMBER_WORDS
                    + ")\\b)\\s+(?<unit>(?:(?!" + SMALL + ")(?-i:[a-z])[a-z’'-]+\\s+){0,2}?(?!" + SMALL + "|" + MEASURES
                    + ")(?-i:[a-z])[a-z-]{2,}(?<!ss|us|is|’s|'s)s)\\b(?!\\s+(?:before|after|earlier|later|ago|away|each way)\\b)");
    /** A crew of four. */
    private static final Pattern STRENGTH =
            Pattern.compile("(?i)\\b(?<unit>crew|team|party|squad|detail|group|queue|bank|fleet)\\s+of\\s+"
                    + "(?:about\\s+|up to\\s+)?(?<number>\\d{1,4}|" + NUMBER_WORDS + ")\\b(?!\\s+(?:" + UNITS
                    + ")\\b)");
    /** Cable run: 350m. */
    private static final Pattern RUN = Pattern.compile(
            "(?<unit>[A-Z][a-z]+(?: [a-z]+){0,2}):\\s*(?<number>\\d{1,3}(?:,\\d{3})|\\d{1,5})\\s?(?:m|metres)\\b");

    private static final Pattern PER_HOUR = Pattern.compile("(?i)^\\s*(?:an hour|per hour|/\\s?hour|/h\\b|each hour)");

    private Quantities() {}

    /**
     * All quantities and units of a sentence.
     *
     * @param where the place that all of it is taken to be at
     * @param when from when until when whoever it names is there
     * @param times where times and days stand, whose numbers count nothing
     */
    static List<Proposal> read(Passage passage, Filled where, Filled when, List<int[]> times) {
        List<Proposal> found = new ArrayList<>();
        List<int[]> taken = new ArrayList<>(times);
        Matcher attendance = ATTENDANCE.matcher(passage.words());
        while (attendance.find()) {
            taken.add(new int[] {attendance.start("number"), attendance.end("number")});
            found.add(attendance(passage, attendance, where));
        }
        Matcher count = COUNT.matcher(passage.words());
        while (count.find()) {
            int at = count.start();
            boolean isName = NAMES.matcher(passage.words().substring(0, at)).find();
            if (!isName && taken.stream().noneMatch(other -> other[0] <= at && at < other[1])) {
                taken.add(new int[] {at, count.end("number")});
                found.add(counted(passage, count, where, when));
            }
        }
        for (Pattern pattern : List.of(TIMES, STRENGTH, LENGTH, RUN, LABELLED, THINGS)) {
            Matcher other = pattern.matcher(passage.words());
            while (other.find()) {
                int at = other.start("number");
                boolean isName = NAMES.matcher(passage.words().substring(0, at)).find();
                if (!isName && taken.stream().noneMatch(before -> before[0] <= at && at < before[1])) {
                    taken.add(new int[] {at, other.end("number")});
                    found.add(counted(passage, other, where, when));
                }
            }
        }
        Matcher unit = UNIT_NAME.matcher(passage.words());
        while (unit.find()) {
            found.add(Proposal.of(
                    gatehouse.otherplans.fact.FactType.RESOURCE,
                    Optional.of(About.UNIT),
                    passage,
                    unit.group(),
                    Filled.NOTHING
                            .with("subject", unit.group("name"))
                            .withAll(where)
                            .withAll(when)));
        }
        return found;
    }

    private static Proposal attendance(Passage passage, Matcher match, Filled where) {
        About about = switch (match.group("what").toLowerCase(Locale.UK)) {
            case "capacity" -> About.CAPACITY;
            case "occupancy" -> About.OCCUPANCY;
            default -> About.ATTENDANCE;
        };
        Filled filled = Filled.NOTHING
                .with("subject", match.group("what").toLowerCase(Locale.UK))
                .with("quantity", number(match.group("number")))
                .with("unit", "people");
        return Proposal.of(about.type(), Optional.of(about), passage, match.group(), filled.withAll(where));
    }

    private static Proposal counted(Passage passage, Matcher match, Filled where, Filled when) {
        String unit = match.group("unit");
        String after = passage.words().substring(match.end());
        About about = about(
                unit.toLowerCase(Locale.UK),
                passage.words().toLowerCase(Locale.UK),
                PER_HOUR.matcher(after).find());
        Filled filled = Filled.NOTHING
                .with("quantity", number(match.group("number")))
                .with("unit", about == About.ARRIVALS ? unit + " an hour" : unit)
                .withAll(where);
        boolean isOnDuty = about == About.UNIT || about == About.RESERVE;
        return Proposal.of(
                about.type(), Optional.of(about), passage, match.group(), isOnDuty ? filled.withAll(when) : filled);
    }

    private static About about(String unit, String sentence, boolean isPerHour) {
        boolean isPeople = unit.matches(
                "(?s).*(?:people|person|persons|spectators?|visitors?|attendees|holders?|guests?|passengers?|pedestrians?|participants?|marchers|patrons|children)");
        if (isPeople && isPerHour) {
            return sentence.contains("lane") ? About.LANE_RATE : About.ARRIVALS;
        }
        if (isPeople) {
            return sentence.contains("capacity") || sentence.contains("shelter")
                    ? About.CAPACITY
                    : sentence.contains("at once") ? About.OCCUPANCY : About.ATTENDANCE;
        }
        if (unit.endsWith("lane") || unit.endsWith("lanes") || unit.endsWith("arches")) {
            return About.LANES;
        }
        if (sentence.contains("reserve")) {
            return About.RESERVE;
        }
        if (unit.matches("(?s).*(?:bus|buses|coach|coaches|trains?)")) {
            return About.TRANSPORT;
        }
        return unit.matches(
                        "(?s).*(?:barriers?|blocks?|bollards?|cones?|signs?|panels?|wands?|scanners?|cameras?|radios?|tents?|gates?)")
                ? About.STOCK
                : About.UNIT;
    }

    /** A number in figures or in words. */
    static long number(String words) {
        return NumberWords.read(words);
    }
}
