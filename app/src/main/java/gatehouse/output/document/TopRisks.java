package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import gatehouse.foundation.force.RiskScale;
import gatehouse.options.effect.Risk;
import gatehouse.options.effect.RiskLevels;
import gatehouse.options.effect.RiskMoves;
import gatehouse.options.ledger.Ledger;
import gatehouse.options.ledger.Stage;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** The worst risks before any measure, as planned and as delivered, each with how sure the coordinator is. */
final class TopRisks {
    private static final int MOST_ANSWERS = 4;
    private static final String UNMOVED = "as before";

    private final RiskScale scale;
    private final RiskMoves moves;
    private final Set<String> planned;
    private final Set<String> delivered;

    private TopRisks(Edition edition) {
        Ledger ledger = edition.ledger();
        this.scale = edition.plan().asked().scale();
        this.moves = edition.moves();
        this.planned = ledger.inPlace(Stage.DECIDED);
        this.delivered = ledger.inPlace(Stage.VERIFIED);
    }

    static List<Block> of(Edition edition, List<Entry> worst) {
        TopRisks risks = new TopRisks(edition);
        return Sections.table(
                "",
                List.of(
                        new Column("Reference", 11),
                        new Column("Method, place and phase", 50),
                        new Column("Before", 11),
                        new Column("As planned", 11),
                        new Column("As delivered", 12),
                        new Column("Confidence", 12)),
                worst.stream().map(risks::row).toList());
    }

    private Row row(Entry method) {
        Risk asPlanned = moves.risk(method.reference(), planned);
        Risk asDelivered = moves.risk(method.reference(), delivered);
        return new Row(List.of(
                method.named(),
                Cell.of(method.title(), answeredBy(method)),
                before(method),
                then(method, asPlanned),
                then(method, asDelivered),
                method.cell("confidence")));
    }

    private Cell before(Entry method) {
        return Levels.isJudged(method)
                ? new Cell(Levels.band(method), List.of(Levels.digits(method)))
                : Levels.cell(method);
    }

    private Cell then(Entry method, Risk risk) {
        RiskLevels before = moves.risk(method.reference(), Set.of()).worst(scale);
        RiskLevels now = risk.worst(scale);
        if (!before.isJudged()) {
            return Cell.of("not judged");
        }
        List<String> lines = new ArrayList<>();
        lines.add(now.equals(before) ? UNMOVED : digits(now));
        risk.raised().forEach(one -> lines.add("raised at " + one.zone() + " in " + one.phase()));
        return new Cell(now.equals(before) ? "" : Levels.band(scale, now.likelihood(), now.impact()), lines);
    }

    private static String digits(RiskLevels levels) {
        return "L" + levels.likelihood() + " I" + levels.impact();
    }

    private static String answeredBy(Entry method) {
        List<Entry> answering = Asked.all(method.edition()).stream()
                .filter(recommendation ->
                        recommendation.item().answers().list("methods").contains(method.reference()))
                .toList();
        return answering.isEmpty() ? "No recommendation answers it" : "Answered by " + answers(answering);
    }

    private static String answers(List<Entry> answering) {
        int more = answering.size() - MOST_ANSWERS;
        return Counted.references(answering.stream().limit(MOST_ANSWERS).toList())
                + (more > 0 ? " and\u00a0" + more + "\u00a0more" : "");
    }
}
