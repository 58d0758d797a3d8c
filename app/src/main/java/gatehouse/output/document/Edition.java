package gatehouse.output.document;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.endorsement.Status;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.action.version.Difference;
import gatehouse.action.version.Version;
import gatehouse.assessment.coverage.Coverage;
import gatehouse.foundation.canonical.Digest;
import gatehouse.options.effect.RiskMoves;
import gatehouse.options.ledger.Ledger;
import gatehouse.plan.item.Item;

/**
 * Everything that the forms of one version are set from: what it holds, where it stands, and what came before it.
 *
 * @param versions this one and those before it, newest first
 * @param changed what changed since the version before; empty for the first
 * @param missing what its own contents lack
 * @param coverage which methods were looked at in which place and phase
 * @param moves how risks stand with measures in place
 * @param ledger how far each recommendation has come
 */
record Edition(
        Version version,
        PlanContents plan,
        Status status,
        List<Version> versions,
        Optional<Difference> changed,
        WhatIsMissing missing,
        Coverage coverage,
        RiskMoves moves,
        Ledger ledger) {

    Edition {
        versions = List.copyOf(versions);
    }

    /** With what follows from the plan worked out, once for all its documents. */
    Edition(
            Version version,
            PlanContents plan,
            Status status,
            List<Version> versions,
            Optional<Difference> changed,
            WhatIsMissing missing) {
        this(
                version,
                plan,
                status,
                versions,
                changed,
                missing,
                Coverage.of(items(plan), plan.asked()),
                RiskMoves.of(items(plan)),
                Ledger.of(plan));
    }

    /** A plan made of published facts: nobody's advice, so nothing in it is asked, judged or said to be missing. */
    boolean isPublished() {
        return missing.published();
    }

    /** Whether a full form of it exists too, where what the concise form only counts is listed. */
    boolean hasFullForm() {
        return plan.said("form").equals("FULL") && !isPublished();
    }

    /** The word for it: a report until it is endorsed. */
    String word() {
        return status.isPlan() ? "plan" : "report";
    }

    /** What it is called on its cover and at the top of its pages. */
    String title() {
        return isPublished() ? "Published facts of an event" : "CT protective security " + word();
    }

    /** The operation and the event. */
    String subject() {
        String operation =
                one("TASKING").map(entry -> entry.given("operationName")).orElse("");
        String name = plan.said("name");
        return operation.isEmpty() || name.contains(operation) ? name : operation + ", " + name;
    }

    /** "2 June 2027 to 28 June 2027"; empty where no day is stated. */
    String days() {
        String first = one("EVENT").map(entry -> entry.given("firstDay")).orElse("");
        String last = one("EVENT").map(entry -> entry.given("lastDay")).orElse("");
        return first.equals(last) || last.isEmpty() ? first : first + " to " + last;
    }

    /** The number of the version before; 0 for the first. */
    int before() {
        return versions.size() > 1 ? versions.get(1).number() : 0;
    }

    String fingerprint() {
        return Digest.fingerprint(version.sha256());
    }

    ZoneId zone() {
        return plan.asked().zone();
    }

    /** The items of one kind that stand, by number. */
    List<Entry> each(String kind) {
        return plan.ofKind(kind).stream().map(this::entry).toList();
    }

    /** The only item of a kind of which a plan has one. */
    Optional<Entry> one(String kind) {
        return each(kind).stream().findFirst();
    }

    Optional<Entry> find(String reference) {
        return plan.item(reference).map(this::entry);
    }

    Stream<Entry> all() {
        return plan.items().stream().filter(item -> !item.isRemoved()).map(this::entry);
    }

    private static List<Item> items(PlanContents plan) {
        return plan.items().stream().map(KeptItem::toItem).toList();
    }

    private Entry entry(KeptItem item) {
        return new Entry(item, this);
    }
}
