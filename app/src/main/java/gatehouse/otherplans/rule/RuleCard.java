package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import gatehouse.otherplans.fact.About;

/**
 * What a rule says of itself, once: the guide, the board and the findings read it here.
 *
 * @param code X14
 * @param title what it finds, as a sentence without its stop
 * @param why what goes wrong if nobody looks
 * @param onRecord the failure on record that it would have shown; empty where there is none
 * @param needs without each of these it cannot tell
 * @param reads what else it reads
 * @param answeredIn the types of plan that are often held elsewhere and hold the answer
 */
public record RuleCard(
        String code,
        Subject subject,
        Severity severity,
        String title,
        String why,
        String onRecord,
        List<Need> needs,
        Set<About> reads,
        List<Margin> margins,
        Set<String> answeredIn) {

    public RuleCard {
        needs = List.copyOf(needs);
        reads = Set.copyOf(reads);
        margins = List.copyOf(margins);
        answeredIn = Set.copyOf(answeredIn);
    }

    static RuleCard of(String code, Subject subject, Severity severity, String title, String why) {
        return new RuleCard(code, subject, severity, title, why, "", List.of(), Set.of(), List.of(), Set.of());
    }

    /** The failure on record: what happened, and where it is written. */
    RuleCard onRecord(String failure) {
        return new RuleCard(code, subject, severity, title, why, failure, needs, reads, margins, answeredIn);
    }

    /** Cannot tell without a fact about one of these. */
    RuleCard needs(String words, About... anyOf) {
        return with(new Need(words, List.of(anyOf), false));
    }

    /** The same, where this plan's own word is not enough. */
    RuleCard needsOfOthers(String words, About... anyOf) {
        return with(new Need(words, List.of(anyOf), true));
    }

    /** Reads these too where they are said. */
    RuleCard reads(About... more) {
        Set<About> all = EnumSet.noneOf(About.class);
        all.addAll(reads);
        all.addAll(List.of(more));
        return new RuleCard(code, subject, severity, title, why, onRecord, needs, all, margins, answeredIn);
    }

    RuleCard margin(String name, String words, long usual) {
        List<Margin> more = new ArrayList<>(margins);
        more.add(new Margin(name, words, usual));
        return new RuleCard(code, subject, severity, title, why, onRecord, needs, reads, more, answeredIn);
    }

    /** Where a plan of these types is held elsewhere, what is missing is asked of its holder. */
    RuleCard answeredIn(String... types) {
        return new RuleCard(code, subject, severity, title, why, onRecord, needs, reads, margins, Set.of(types));
    }

    private RuleCard with(Need need) {
        List<Need> more = new ArrayList<>(needs);
        more.add(need);
        return new RuleCard(code, subject, severity, title, why, onRecord, more, reads, margins, answeredIn)
                .reads(need.anyOf().toArray(About[]::new));
    }
}
