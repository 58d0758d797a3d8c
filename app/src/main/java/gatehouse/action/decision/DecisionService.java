package gatehouse.action.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanRevision;

/** The only door to decisions on recommendations. */
public final class DecisionService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kind recommendations;
    private final Kind whatIfs;
    private final Sheets sheets;
    private final Recording recording;
    private final OpenedRisk risks;
    private final DecisionRepository decisions = new DecisionRepository();

    public DecisionService(Entrance entrance, Kinds kinds, ItemService items, Sheets sheets, Recording recording) {
        this.entrance = entrance;
        this.items = items;
        this.recommendations = kinds.get(RecommendationShown.KIND);
        this.whatIfs = kinds.get("WHAT_IF");
        this.sheets = sheets;
        this.recording = recording;
        this.risks = new OpenedRisk(items, kinds.get(RiskShown.KIND));
    }

    /**
     * Decides on as many recommendations as were answered, by the person of this change; throws {@link NotTaken}.
     *
     * <p>Refuses where the words are no longer those that were shown.
     */
    public String decide(Doing doing, DecisionsForm form) {
        return entrance.changeOnce(doing, change -> {
            Map<String, String> errors = new LinkedHashMap<>();
            LocalDate today = change.at().atZone(change.plan().zone()).toLocalDate();
            Map<String, Verdict> verdicts = form.read(today, errors);
            checkWhatIfs(change, form, errors);
            NotTaken.ifAny(errors);
            KeptSheet sheet = sheets.get(change, form.sheet());
            Map<String, Item> about = about(change, verdicts);
            NotTaken.ifStale(changed(change, sheet, about));
            verdicts.forEach((reference, verdict) -> keep(
                    change,
                    about.get(reference),
                    new Decision(
                            Identity.next(),
                            reference,
                            verdict,
                            InCapacity.ofCommander(askedOf(about.get(reference))),
                            Made.here(change),
                            statement(about.get(reference)),
                            sheet.sha256())));
            PlanRevision.count(change);
            return address(change);
        });
    }

    /** Records what was decided on paper, by e-mail or in speech; throws {@link NotTaken}. */
    public String record(Doing doing, DecisionsForm form, RecordedForm recorded) {
        return entrance.changeOnce(doing, change -> {
            Map<String, String> errors = new LinkedHashMap<>();
            Made made = recording.read(change, recorded, errors);
            Map<String, Verdict> verdicts =
                    form.read(made.at().atZone(change.plan().zone()).toLocalDate(), errors);
            Map<String, Item> about = about(change, verdicts);
            boolean owners = recorded.value("capacity").equals(InCapacity.ANSWER.name());
            checkAsked(about, owners, errors);
            checkWhatIfs(change, form, errors);
            NotTaken.ifAny(errors);
            Optional<KeptSheet> sheet =
                    form.sheet().isEmpty() ? Optional.empty() : Optional.of(sheets.get(change, form.sheet()));
            Made kept = recording.withEvidence(change, made, recorded);
            verdicts.forEach((reference, verdict) ->
                    keep(change, about.get(reference), recorded(about.get(reference), verdict, owners, kept, sheet)));
            PlanRevision.count(change);
            return address(change);
        });
    }

    /** Every decision of the plan, by recommendation and then as they were made. */
    public Decisions ofPlan(Change change) {
        return new Decisions(decisions.ofPlan(change));
    }

    private Map<String, Item> about(Change change, Map<String, Verdict> verdicts) {
        Map<String, Item> about = new LinkedHashMap<>();
        for (String reference : verdicts.keySet()) {
            Item item = items.get(change, recommendations, reference);
            if (item.isRemoved()) {
                throw new Refusal(DecisionRefusal.REMOVED, reference);
            }
            about.put(reference, item);
        }
        return about;
    }

    private Map<String, String> changed(Change change, KeptSheet sheet, Map<String, Item> about) {
        AskedIn asked = items.asked(change);
        Map<String, String> errors = new LinkedHashMap<>();
        about.forEach((reference, item) -> {
            Map<String, Object> now = RecommendationShown.of(item, asked).toSheet();
            if (!sheet.shown("recommendations", reference).equals(Optional.of(now))) {
                errors.put(
                        reference + ".outcome",
                        reference + " was changed after you opened this page. It is shown as it now stands: read it"
                                + " again, and send your decision again if it is still the same.");
            }
        });
        return errors;
    }

    private static void checkAsked(Map<String, Item> about, boolean owners, Map<String, String> errors) {
        about.forEach((reference, item) -> {
            if (owners && askedOf(item).equals("POLICE")) {
                errors.put(
                        reference + ".outcome",
                        reference + " is asked of police, so it is the commander who decides on it.");
            }
        });
    }

    /** A reason may name a what-if that was kept in this plan, and no other. */
    private void checkWhatIfs(Change change, DecisionsForm form, Map<String, String> errors) {
        form.whatIfs().forEach((box, reference) -> {
            if (items.find(change, whatIfs, reference)
                    .filter(item -> !item.isRemoved())
                    .isEmpty()) {
                errors.put(box, "“" + reference + "” is no what-if that is kept in this plan.");
            }
        });
    }

    private static Decision recorded(Item item, Verdict verdict, boolean owners, Made made, Optional<KeptSheet> sheet) {
        return new Decision(
                Identity.next(),
                item.reference(),
                verdict,
                owners ? InCapacity.ANSWER : InCapacity.ofCommander(askedOf(item)),
                made,
                sheet.flatMap(shown -> shown.shown("recommendations", item.reference()))
                        .map(entry -> (String) entry.get("words"))
                        .orElse(statement(item)),
                sheet.map(KeptSheet::sha256).orElse(""));
    }

    private void keep(Change change, Item item, Decision decision) {
        decisions.insert(change, decision, item.id());
        change.logged(
                decision.made().isRecorded() ? "decision.recorded" : "decision.made",
                "item/" + item.reference(),
                Map.of(
                        "outcome", decision.outcome().name(),
                        "capacity", decision.capacity().name(),
                        "decidedBy", decision.made().byAndRole()));
        if (decision.verdict().isShortOfAcceptance()) {
            risks.open(change, item, decision);
        }
    }

    private static String askedOf(Item item) {
        return item.answers().text("askedOf").orElse("OTHER");
    }

    private static String statement(Item item) {
        return item.answers().text("statement").orElse("");
    }

    private static String address(Change change) {
        return "/plans/" + change.plan().id() + "/commander#decided";
    }
}
