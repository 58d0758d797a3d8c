package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import gatehouse.otherplans.crosscheck.Considered;
import gatehouse.otherplans.tacticalplan.Seen;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** The other plans: which version, seen or not, the effect each way, and what each does to every objective. */
final class SectionOtherPlans {
    private static final String NONE = "No other plan is recorded in this version.";
    private static final Pattern ON_AN_OBJECTIVE = Pattern.compile("(OBJ-\\d+): (supports|silent|cuts across)(.*)");

    private SectionOtherPlans() {}

    static List<Block> full(Edition edition) {
        List<Row> rows = edition.each("OTHER_PLAN").stream()
                .map(plan -> new Row(List.of(
                        plan.named(plan.is("seen", "NOT_SEEN") ? "NOT SEEN" : plan.said("seen")),
                        Cell.of(Sentences.of(
                                identity(plan),
                                considered(plan),
                                plan.labelled("On this plan", "effectOnOurs"),
                                plan.labelled("On it", "ourEffect"),
                                plan.labelled("Outcome", "outcome"))))))
                .toList();
        return Section.orSentence(
                Sections.all(
                        Sections.table(
                                "",
                                List.of(
                                        new Column("Reference, seen or not", 4),
                                        new Column("Plan, version, and the effect each way", 21)),
                                rows),
                        objectives(edition),
                        findings(edition)),
                edition,
                NONE);
    }

    /** Open ones of high severity first, and how many nobody has reviewed; the rest stands in its annex. */
    private static List<Block> findings(Edition edition) {
        FindingLines findings = FindingLines.of(edition);
        return edition.isPublished() || !findings.hasAny()
                ? List.of()
                : Sections.under(
                        "Where plans clash",
                        Sections.all(
                                AnnexFindings.table(findings, findings.openAndHigh()),
                                Sections.bullets(findingLines(findings))));
    }

    private static List<String> findingLines(FindingLines findings) {
        List<String> lines = new ArrayList<>();
        if (findings.openAndHigh().isEmpty()) {
            lines.add("No finding of high severity is adopted and open.");
        }
        int lower = findings.open().size() - findings.openAndHigh().size();
        if (lower > 0) {
            lines.add(Counted.capital(Counted.of(lower, "finding", "findings")) + " of lower severity "
                    + (lower == 1 ? "is" : "are") + " adopted and open: Annex E.");
        }
        lines.add(findings.notReviewedWords());
        int asked = findings.edition().board().toConfirm().size();
        if (asked > 0) {
            lines.add(Counted.capital(Counted.of(asked, "thing is", "things are"))
                    + " to be confirmed, by role and date, by who holds a plan: Annex E.");
        }
        findings.edition()
                .board()
                .switchedOff()
                .forEach(off ->
                        lines.add("SWITCHED OFF by the force: " + off.card().code() + " "
                                + off.card().title() + ", because: " + Counted.sentence(off.offBecause())));
        return lines;
    }

    /** A line each: which, seen or not, what it does to this one. */
    static List<Block> concise(Edition edition) {
        List<String> lines = new ArrayList<>(edition.each("OTHER_PLAN").stream()
                .map(plan -> Sentences.of(
                        plan.reference() + " " + plan.title() + ", " + readAt(plan) + "; " + seenWords(plan),
                        plan.said("effectOnOurs")))
                .toList());
        FindingLines findings = FindingLines.of(edition);
        if (!edition.isPublished() && findings.hasAny()) {
            String open = findings.openAndHigh().stream()
                    .map(finding -> finding.reference() + " " + inShort(findings.says(finding), edition))
                    .collect(Collectors.joining(" "));
            lines.add(Sentences.of(open.isEmpty() ? "" : "OPEN, HIGH: " + open, findings.notReviewedWords()));
        }
        return Section.orSentence(Sections.bullets(lines), edition, NONE);
    }

    /** What it is about; which plan says what stands in the full form, where there is one. */
    private static String inShort(String says, Edition edition) {
        int colon = says.indexOf(": ");
        return edition.hasFullForm() && colon > 0 ? says.substring(0, colon) + "." : says;
    }

    private static String which(Entry plan) {
        String version = plan.labelled("Version", "version").replaceFirst(": (?!NOT|HELD)", " ");
        String dated = plan.isGiven("dated") ? "of " + plan.given("dated") : "";
        return (version + " " + dated).strip();
    }

    /** The version that was considered, where one was; else the one that the register names. */
    private static String readAt(Entry plan) {
        return Considered.in(plan.edition().plan()).stream()
                .filter(one -> one.plan().reference().equals(plan.reference()))
                .filter(one -> !one.isNone() && !one.version().equals(plan.given("version")))
                .map(one -> PlansConsidered.version(plan, one))
                .findFirst()
                .orElseGet(() -> which(plan));
    }

    private static String identity(Entry plan) {
        String read = plan.given(", ", "readBy", "readOn");
        String holder = plan.given("holder");
        return Characters.isolated(plan.title()) + ". "
                + Sentences.of(
                        which(plan),
                        plan.given("owner"),
                        holder.isEmpty() ? "" : "Held by " + holder,
                        read.isEmpty() ? "" : "Read by " + read);
    }

    /** Only where it is not the version that the register names. */
    private static String considered(Entry plan) {
        return Considered.in(plan.edition().plan()).stream()
                .filter(one -> one.plan().reference().equals(plan.reference()))
                .filter(one -> !one.version().equals(plan.given("version"))
                        || !one.newer().isEmpty())
                .map(one -> Sentences.of(
                        one.isNone()
                                ? "NO VERSION CONSIDERED"
                                : "Considered here: " + PlansConsidered.version(plan, one),
                        PlansConsidered.newer(one)))
                .findFirst()
                .orElse("");
    }

    /** "seen", "NOT SEEN", "held elsewhere, by the firearms planning office". */
    private static String seenWords(Entry plan) {
        String holder = plan.given("holder");
        String by = holder.isEmpty() ? "" : ", by " + holder;
        if (plan.is("seen", "NOT_SEEN")) {
            return "NOT SEEN" + by.replaceFirst(", by", ", held by");
        }
        return plan.is("seen", "HELD_ELSEWHERE")
                ? "held elsewhere" + by
                : plan.said("seen").toLowerCase(Locale.UK);
    }

    /** For each plan and each objective: supports, silent, cuts across; a square that nobody answered says so. */
    private static List<Block> objectives(Edition edition) {
        List<Entry> objectives = edition.each("OBJECTIVE");
        List<Entry> plans = edition.each("OTHER_PLAN").stream()
                .filter(plan -> plan.isGiven("objectives"))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(new Column("Plan", 4)));
        objectives.forEach(objective -> columns.add(new Column(objective.reference(), 4)));
        List<Row> rows = new ArrayList<>();
        for (Entry plan : plans) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(plan.reference())));
            objectives.forEach(objective -> cells.add(Cell.of(on(plan, objective.reference()))));
            rows.add(new Row(cells));
        }
        return objectives.isEmpty()
                ? List.of()
                : Sections.table("What each plan does to each strategic objective", columns, rows);
    }

    private static String on(Entry plan, String objective) {
        for (String line : plan.entries("objectives")) {
            Matcher said = ON_AN_OBJECTIVE.matcher(line);
            if (said.matches() && said.group(1).equals(objective)) {
                return said.group(2).equals("cuts across") ? "CUTS ACROSS" : said.group(2);
            }
        }
        return Entry.NOT_ANSWERED;
    }

    /** What other plans cut across, a line each. */
    static List<String> conflicts(Edition edition) {
        List<String> conflicts = new ArrayList<>();
        for (Entry plan : edition.each("OTHER_PLAN")) {
            for (String line : plan.entries("objectives")) {
                Matcher said = ON_AN_OBJECTIVE.matcher(line);
                if (said.matches() && said.group(2).equals("cuts across")) {
                    conflicts.add(
                            plan.reference() + " " + plan.title() + " cuts across " + said.group(1) + said.group(3));
                }
            }
        }
        return conflicts;
    }

    /** Plans that the coordinator has not seen, those held elsewhere among them. */
    static List<Entry> notSeen(Edition edition) {
        return edition.each("OTHER_PLAN").stream()
                .filter(plan -> !Seen.isSeen(plan.item().answers()))
                .toList();
    }

    /** "PLN-002 Firearms plan (held elsewhere, by the firearms planning office)". */
    static String notSeenWords(Entry plan) {
        String named = plan.reference() + " " + plan.title();
        if (plan.is("seen", "NOT_SEEN")) {
            return named;
        }
        return named + " (" + (plan.is("seen", "HELD_ELSEWHERE") ? seenWords(plan) : "not stated whether seen") + ")";
    }
}
