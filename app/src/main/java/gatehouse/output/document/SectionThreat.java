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
        List<Answer> rows = new ArrayList<>(List.of(Answer.of(
                "Made, and agreed",
                Sentences.of(
                        threat.labelled("By", "originator"),
                        threat.labelled("As at", "asAt"),
                        threat.labelled("Holds until", "validUntil"),
                        agreed(threat)))));
        rows.add(Answer.of(
                "Threat",
                Sentences.of(
                        threat.labelled("National level", "nationalLevel"),
                        threat.labelled("Specific threat to the event", "specificThreat"),
                        threat.said("stillAdvised"))));
        rows.addAll(threat.answers(
                "What it says of this event", "assessment",
                "What the level changes here", "changesHere",
                "What it does not tell us", "gaps"));
        rows.add(Answer.of(
                "Methods, handling",
                Sentences.of(
                        threat.labelled("Methods it refers to", "methods"),
                        threat.said("handling"),
                        threat.labelled("May the plan quote it", "quotable"))));
        rows.removeIf(row -> row.loud().isEmpty() && row.words().isEmpty());
        return rows;
    }

    private static String agreed(Entry threat) {
        return threat.isGiven("agreedWith")
                ? "Agreed with: " + threat.said(", ", "agreedWith", "agreedAt")
                : threat.labelled("Agreed with", "agreedWith");
    }

    private static String sentences(Entry threat) {
        return Stream.of(
                        threat.labelled("Agreed with", "agreedWith"),
                        threat.labelled("National level", "nationalLevel"),
                        threat.isGiven("specificThreat")
                                ? threat.given("specificThreat")
                                : threat.labelled("Specific threat", "specificThreat"),
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
