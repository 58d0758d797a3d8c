package gatehouse.output.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.otherplans.crosscheck.Considered;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.item.Item;

/** The register of other plans on paper: exactly which version of each was considered in this version. */
final class PlansConsidered {
    private static final int FINGERPRINT = 16;

    private PlansConsidered() {}

    static List<Block> table(Edition edition) {
        List<Row> rows = Considered.in(edition.plan()).stream()
                .map(considered -> {
                    Entry plan = edition.find(considered.plan().reference()).orElseThrow();
                    return new Row(List.of(
                            plan.named(),
                            Cell.of(plan.title(), plan.given(", ", "planType", "owner")),
                            considered.isNone()
                                    ? Cell.loud("NONE CONSIDERED", why(plan), newer(considered))
                                    : Cell.loud(newer(considered), version(plan, considered), file(considered)),
                            reviewed(plan)));
                })
                .toList();
        return Section.orSentence(
                Sections.table(
                        "",
                        List.of(
                                new Column("Reference", 3),
                                new Column("Plan, type, owner", 7),
                                new Column("Version considered in this version", 9),
                                new Column("Reviewed, by whom, against what", 7)),
                        rows),
                edition,
                "No other plan is on the register of this version.");
    }

    /** "Version 3 of 1 June 2026". */
    static String version(Entry plan, Considered considered) {
        String dated = considered
                .received()
                .flatMap(version -> version.answers().text("dated"))
                .map(PrintedDates::day)
                .orElseGet(() -> plan.given("dated"));
        return "Version " + considered.version() + (dated.isEmpty() ? "" : " of " + dated);
    }

    private static String file(Considered considered) {
        Optional<Item> received = considered.received();
        if (received.isEmpty()) {
            return "";
        }
        String hash = received.get().answers().text("fileHash").orElse("");
        String at = received.get()
                .answers()
                .text("receivedOn")
                .map(PrintedDates::minute)
                .orElse("");
        return received.get().reference()
                + (at.isEmpty() ? "" : ", received " + at)
                + (hash.isEmpty() ? "" : ", SHA-256 begins " + hash.substring(0, Math.min(FINGERPRINT, hash.length())));
    }

    static String newer(Considered considered) {
        return considered.newer().isEmpty()
                ? ""
                : "RECEIVED AND NOT CONSIDERED: "
                        + considered.newer().stream()
                                .map(version -> version.reference() + ", version "
                                        + version.answers().text("label").orElse("not named"))
                                .collect(Collectors.joining("; "));
    }

    private static String why(Entry plan) {
        return plan.is("seen", "NOT_SEEN") ? "Not seen." : plan.said("seen");
    }

    private static Cell reviewed(Entry plan) {
        if (plan.is("seen", "HELD_ELSEWHERE")) {
            return Cell.of("Held elsewhere: see there");
        }
        return plan.isGiven("reviewedOn")
                ? Cell.of(plan.given(", ", "reviewedOn", "reviewedBy"), plan.labelled("Against", "reviewedAgainst"))
                : Cell.loud("NOT REVIEWED");
    }

    static List<Block> heldElsewhere(Edition edition) {
        List<Row> rows = edition.each("OTHER_PLAN").stream()
                .filter(plan -> plan.is("seen", "HELD_ELSEWHERE"))
                .map(plan -> new Row(List.of(
                        plan.named(plan.title()),
                        Cell.of(plan.labelled("Version", "version"), plan.labelled("Held by", "holder")),
                        plan.isGiven("readBy")
                                ? Cell.of(plan.given(", ", "readBy", "readOn"))
                                : Cell.loud("READ BY NOBODY NAMED"),
                        Cell.of(plan.said("outcome")))))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference, plan", 6),
                        new Column("Version, holder", 7),
                        new Column("Read by, when", 5),
                        new Column("Outcome", 7)),
                rows);
    }
}
