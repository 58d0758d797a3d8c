package gatehouse.otherplans.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;

/** Guesses from a sentence's words what a fact is about; the person who accepts it may say otherwise. */
final class AboutWords {
    private static final Map<About, Pattern> WINDOWS = windows();
    private static final Map<About, Pattern> PLACES = places();

    private AboutWords() {}

    static About window(String words) {
        return first(WINDOWS, words).orElse(About.ACTIVITY);
    }

    static Optional<About> place(String words) {
        return first(PLACES, words);
    }

    private static Optional<About> first(Map<About, Pattern> patterns, String words) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<About, Pattern> windows() {
        Map<About, Pattern> cues = new LinkedHashMap<>();
        cue(cues, About.BRIEFING, "brief(?:ing|ed|s)?");
        cue(cues, About.RE_SEARCH, "re-?search(?:ed)?|search(?:ed)? again");
        cue(
                cues,
                About.SEARCH_AND_SEAL,
                "search(?:ed|es)?|seal(?:ed)?"
                        + "|(?<!\\b(?:road|street|litter|cleaning|cleansing|sweeps?|sweeping|sweepers?|litter|mechanical|gutter|waste|final clean)\\s)sweep");
        cue(cues, About.OPENING, "(?:barrier|bollards?|closure)[^.]*\\b(?:open(?:s|ed|ing)?|lift(?:ed)?|lowered)");
        cue(cues, About.CLOSURE, "clos(?:ed|ure|ures)|road closes?|no waiting|suspended");
        cue(cues, About.AIRSPACE_RESTRICTION, "airspace|restricted area|restriction of flying");
        cue(cues, About.FLIGHT, "fl(?:y|ies|ight|ights|ypast)|helicopter|air display|drone");
        cue(cues, About.BREAK, "breaks?|refreshments?|meal");
        cue(cues, About.RELIEF, "relie(?:f|ved|ves)|hand(?:s)? ?over");
        cue(
                cues,
                About.STAFF_ARRIVAL,
                "(?:staff|stewards?|supervisors?|officers?|contractors?|crews?)[^.]*\\b(?:arrives?|report|on site|signs?)|sign on|parade"
                        + " for duty");
        cue(cues, About.POST, "patrols?|posts?|on duty|cover(?:ed)?|cctv|watch");
        cue(
                cues,
                About.WORK,
                "build|rigging|de-?rig|deliver(?:y|ies)|cleaning|cleansing|sweeps?|sweeping|sweepers?|litter|contractors?|maintenance");
        cue(cues, About.MEASURE, "barriers?|cordon|screening|vehicle block|hostile vehicle");
        return cues;
    }

    private static Map<About, Pattern> places() {
        Map<About, Pattern> cues = new LinkedHashMap<>();
        cue(cues, About.RVP, "rvps?|rv|rendezvous points?");
        cue(cues, About.FCP, "fcp|forward (?:command|control) (?:post|point)");
        cue(cues, About.ASSEMBLY_POINT, "(?:assembly|muster) points?");
        cue(cues, About.CASUALTY_POINT, "casualty (?:point|clearing|collection)\\w*");
        cue(cues, About.CONTROL_ROOM, "control room|event control");
        cue(cues, About.DIVERSION, "diver(?:sion|ted|t)s?");
        cue(cues, About.EMERGENCY_ROUTE, "emergency (?:vehicle )?(?:route|access)|blue route");
        cue(cues, About.SAFETY_ROUTE, "escape route|accessible route|fire access");
        cue(cues, About.HAZARD_AREA, "hazard area|exclusion zone|firing site|fallout");
        cue(cues, About.SEARCH_AREA, "search areas?");
        cue(cues, About.CROWD_FLOW, "(?:crowd|pedestrians?|spectators?)[^.]*\\b(?:leave|walk|flow|directed|exit)");
        cue(cues, About.BARRIER_FOOTPRINT, "barriers? (?:stands?|footprint|line)");
        cue(cues, About.GATE, "gates?");
        return cues;
    }

    private static void cue(Map<About, Pattern> cues, About about, String words) {
        cues.put(about, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
    }
}
