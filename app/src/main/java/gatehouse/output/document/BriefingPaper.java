package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.briefing.BriefingKind;
import gatehouse.options.ledger.Stage;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.plan.Marking;

/**
 * The briefing in the order of IIMARCH, for everyone who works at the event. It always says how the threat stands, or that
 * nothing is held of it. Only what is marked no higher than the plan itself is in it, and it says how much was left out.
 */
final class BriefingPaper {
    private BriefingPaper() {}

    static List<Block> of(Edition edition) {
        return Sections.all(
                List.of(new Block.Heading(1, "Briefing: " + edition.subject(), "briefing")),
                Standing.of(edition),
                List.of(new Block.Callout("Threat", threat(edition))),
                Sections.under("I  Information", information(edition)),
                Sections.under("I  Intention", intention(edition)),
                Sections.under("M  Method", method(edition)),
                Sections.under("A  Administration", said(edition, "administration")),
                Sections.under("R  Risk", risks(edition)),
                Sections.under("C  Communications", said(edition, "communications")),
                Sections.under("H  " + lastLetter(edition), rights(edition)),
                Sections.under("What else", given(edition, "also")),
                Sections.paragraph(leftOut(edition)));
    }

    /** Of all briefings and sheets: nobody is sent out without it. */
    static String threat(Edition edition) {
        String line = Counted.capital(SectionThreat.line(edition).replaceFirst("^Threat: ", ""));
        return edition.each("THREAT").stream().noneMatch(BriefingPaper::isHigher)
                ? line
                : line + " What is marked higher is not in this briefing.";
    }

    /** The items of a kind that everyone with this paper may see. */
    static Stream<Entry> seen(Edition edition, String kind) {
        return edition.each(kind).stream().filter(entry -> !isHigher(entry));
    }

    /** Of a higher tier, or with handling of its own. */
    private static boolean isHigher(Entry entry) {
        String plan = entry.edition().plan().said("marking");
        String own = entry.item().marking();
        return Marking.isHigher(own, plan) || (Marking.hasHandling(own) && !own.equals(plan));
    }

    private static String leftOut(Edition edition) {
        long hidden = Stream.of(
                        "PHASE", "ZONE", "RECOMMENDATION", "COMMITMENT", "RESIDUAL_RISK", "CONTINGENCY", "POWER")
                .flatMap(kind -> edition.each(kind).stream())
                .filter(BriefingPaper::isHigher)
                .count();
        return hidden == 0
                ? ""
                : "Left out because it is marked higher than the plan: " + Counted.of(hidden, "thing", "things") + ".";
    }

    private static List<Block> intention(Edition edition) {
        List<Block> blocks = Sections.all(
                seen(edition, "STRATEGY")
                        .findFirst()
                        .map(strategy -> List.<Block>of(new Block.Callout("Aim", strategy.said("aim"))))
                        .orElse(List.of()),
                Sections.bullets(seen(edition, "OBJECTIVE")
                        .map(objective -> objective.reference() + " " + objective.said("statement"))
                        .toList()));
        return blocks.isEmpty() ? Sections.paragraph("NO INTENTION that may be in this briefing is held.") : blocks;
    }

    private static List<Block> information(Edition edition) {
        List<Row> phases = seen(edition, "PHASE")
                .map(phase -> new Row(
                        List.of(Cell.of(phase.title()), phase.cell("windows"), Cell.of(phase.given("attendance")))))
                .toList();
        return Sections.all(
                Sections.paragraph(edition.days()),
                Sections.table(
                        "",
                        List.of(new Column("Phase", 8), new Column("When", 11), new Column("People at most", 4)),
                        phases),
                threats(edition));
    }

    private static List<Block> threats(Edition edition) {
        List<Entry> threats = seen(edition, "THREAT").toList();
        if (threats.isEmpty()) {
            return List.of(new Block.Callout(
                    "NO THREAT ASSESSMENT", "Nothing is held of the threat in this version. Ask before you brief."));
        }
        return Sections.bullets(threats.stream()
                .map(threat -> Sentences.of(
                        threat.title(),
                        threat.labelled("National level", "nationalLevel"),
                        threat.labelled("Specific threat", "specificThreat"),
                        threat.given("stillAdvised"),
                        threat.is("quotable", "NO") ? "" : threat.given("assessment"),
                        threat.labelled("What it changes here", "changesHere")))
                .toList());
    }

    private static List<Block> method(Edition edition) {
        List<Row> rows = seen(edition, "RECOMMENDATION")
                .filter(measure -> edition.ledger().inPlace(Stage.DECIDED).contains(measure.reference()))
                .map(measure -> new Row(List.of(
                        measure.named(),
                        Cell.of(measure.title()),
                        Cell.of(measure.given("; ", "askedOfName", "zones", "phases")))))
                .toList();
        List<Row> then = seen(edition, "CONTINGENCY")
                .map(one -> new Row(List.of(one.named(one.title()), one.cell("trigger"), one.cell("decisionMaker"))))
                .toList();
        return Sections.all(
                rows.isEmpty()
                        ? Sections.paragraph("NOTHING is accepted or in place yet.")
                        : Sections.table(
                                "What is done",
                                List.of(
                                        new Column("Reference", 4),
                                        new Column("What", 13),
                                        new Column("Who, where, when", 8)),
                                rows),
                then.isEmpty()
                        ? Sections.paragraph("NO CONTINGENCY is held in this version.")
                        : Sections.table(
                                "If it goes otherwise; each has a card of its own",
                                List.of(
                                        new Column("Contingency", 8),
                                        new Column("Starts when", 11),
                                        new Column("Decides", 6)),
                                then));
    }

    private static List<Block> risks(Edition edition) {
        List<Row> rows = seen(edition, "RESIDUAL_RISK")
                .map(risk -> new Row(List.of(
                        risk.named(),
                        Cell.of(risk.title()),
                        Cell.of(risk.given("ownerName")),
                        Cell.of(risk.references("contingencies")))))
                .toList();
        return rows.isEmpty()
                ? Sections.paragraph("No residual risk is held in this version.")
                : Sections.table(
                        "What is left",
                        List.of(
                                new Column("Reference", 4),
                                new Column("Risk", 12),
                                new Column("Whose", 6),
                                new Column("Then", 4)),
                        rows);
    }

    private static String lastLetter(Edition edition) {
        return seen(edition, BriefingKind.CODE)
                .findFirst()
                .map(briefing -> briefing.given("lastLetter"))
                .filter(words -> !words.isEmpty())
                .orElse("Human rights and other legal issues");
    }

    private static List<Block> rights(Edition edition) {
        List<Answer> rows = new ArrayList<>(Sections.rows(
                seen(edition, "STRATEGY").findFirst(),
                "Human rights",
                "humanRights",
                "Equality and community",
                "equality",
                "Health and safety",
                "healthAndSafety"));
        seen(edition, "POWER")
                .filter(power -> power.isGiven("effect"))
                .forEach(power -> rows.add(Answer.of(power.reference() + " " + power.title(), power.given("effect"))));
        return rows.isEmpty() ? Sections.paragraph("NOTHING is said of it in this version.") : Sections.answers(rows);
    }

    private static List<Block> said(Edition edition, String question) {
        Optional<Entry> briefing = seen(edition, BriefingKind.CODE).findFirst();
        return Sections.paragraph(briefing.map(one -> one.said(question))
                .filter(words -> !words.isEmpty())
                .orElse(Entry.NOT_ANSWERED));
    }

    private static List<Block> given(Edition edition, String question) {
        return Sections.paragraph(seen(edition, BriefingKind.CODE)
                .findFirst()
                .map(one -> one.given(question))
                .orElse(""));
    }
}
