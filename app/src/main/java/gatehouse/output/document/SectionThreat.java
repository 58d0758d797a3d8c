package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.information.threat.HoldingAssessment;

/** The threat as agreed with the commander, what the level changes here, and what the assessment does not tell. */
final class SectionThreat {
    private SectionThreat() {}

    static List<Block> full(Edition edition) {
        return each(edition, threat -> Sections.answers(rows(threat)));
    }

    static List<Block> concise(Edition edition) {
        return each(edition, threat -> Sections.paragraph(sentences(threat)));
    }

    private static List<Block> each(Edition edition, Function<Entry, List<Block>> body) {
        List<Block> blocks = new ArrayList<>();
        for (Entry threat : edition.each("THREAT")) {
            String marking = threat.ownMarking().isEmpty() ? "" : " (" + threat.ownMarking() + ")";
            blocks.addAll(Sections.under(threat.reference() + " " + threat.title() + marking, body.apply(threat)));
        }
        return Section.orSentence(blocks, edition, "No threat assessment is held in this version.");
    }

    private static List<Answer> rows(Entry threat) {
        List<Answer> rows =
                new ArrayList<>(threat.answers("Made by", "originator", "As at", "asAt", "Holds until", "validUntil"));
        String agreed =
                threat.isGiven("agreedWith") ? threat.said(", ", "agreedWith", "agreedAt") : threat.said("agreedWith");
        if (!agreed.isEmpty()) {
            rows.add(Answer.of("Agreed with", agreed));
        }
        rows.addAll(threat.answers(
                "National threat level", "nationalLevel",
                "Specific threat", "specificThreat",
                "Why security is still advised", "stillAdvised",
                "What it says of this event", "assessment",
                "What the level changes here", "changesHere",
                "What it does not tell us", "gaps",
                "Methods it refers to", "methods",
                "Handling", "handling",
                "May the plan quote it", "quotable"));
        return rows;
    }

    private static String sentences(Entry threat) {
        return Stream.of(
                        threat.labelled("Agreed with", "agreedWith"),
                        threat.labelled("National level", "nationalLevel"),
                        threat.said("specificThreat"),
                        threat.said("stillAdvised"),
                        threat.labelled("It says", "assessment"),
                        threat.labelled("What the level changes here", "changesHere"),
                        threat.labelled("It does not tell us", "gaps"))
                .filter(words -> !words.isEmpty())
                .map(Counted::sentence)
                .collect(Collectors.joining(" "));
    }

    /** The threat in one line, for whoever reads nothing else. */
    static String line(Edition edition) {
        return HoldingAssessment.of(
                        edition.each("THREAT"), threat -> threat.item().answers())
                .map(threat -> "Threat: national level " + Counted.sentence(level(threat)) + " "
                        + Counted.sentence(specific(threat))
                        + (threat.isGiven("changesHere") ? "" : " What it changes here: NOT ANSWERED."))
                .orElse("Threat: no assessment is held in this version.");
    }

    private static String level(Entry threat) {
        String level = threat.said("nationalLevel");
        return level.isEmpty() ? "not stated" : level;
    }

    private static String specific(Entry threat) {
        if (threat.is("specificThreat", "NONE_KNOWN")) {
            return "No specific threat to the event is known; security is still advised";
        }
        return threat.is("specificThreat", "KNOWN")
                ? "A specific threat to the event is known"
                : "Whether there is a specific threat: " + threat.said("specificThreat");
    }
}
