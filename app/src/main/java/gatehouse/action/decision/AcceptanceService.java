package gatehouse.action.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanRevision;

/** The only door to what is said of residual risks. */
public final class AcceptanceService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kind risks;
    private final Sheets sheets;
    private final Recording recording;
    private final AcceptanceRepository acceptances = new AcceptanceRepository();

    public AcceptanceService(Entrance entrance, Kinds kinds, ItemService items, Sheets sheets, Recording recording) {
        this.entrance = entrance;
        this.items = items;
        this.risks = kinds.get(RiskShown.KIND);
        this.sheets = sheets;
        this.recording = recording;
    }

    /** Accepts, or notes and passes on, by the person of this change; throws {@link NotTaken}. */
    public String accept(Doing doing, AcceptancesForm form) {
        return entrance.changeOnce(doing, change -> {
            Map<String, String> errors = new LinkedHashMap<>();
            Map<String, Acceptance> said = form.read(Made.here(change), errors);
            Map<String, Item> about = about(change, said);
            checkAble(said, about, errors);
            NotTaken.ifAny(errors);
            NotTaken.ifStale(changed(change, sheets.get(change, form.sheet()), about));
            said.forEach((reference, acceptance) -> keep(change, about.get(reference), acceptance));
            PlanRevision.count(change);
            return address(change);
        });
    }

    /** Records what was said on paper, by e-mail or in speech; throws {@link NotTaken}. */
    public String record(Doing doing, AcceptancesForm form, RecordedForm recorded) {
        return entrance.changeOnce(doing, change -> {
            Map<String, String> errors = new LinkedHashMap<>();
            Made made = recording.read(change, recorded, errors);
            Map<String, Acceptance> said = form.read(made, errors);
            Map<String, Item> about = about(change, said);
            if (made.byId().isPresent()) {
                checkAble(said, about, errors);
            }
            NotTaken.ifAny(errors);
            Made kept = recording.withEvidence(change, made, recorded);
            said.forEach((reference, acceptance) -> keep(change, about.get(reference), acceptance.by(kept)));
            PlanRevision.count(change);
            return address(change);
        });
    }

    /** Everything said of the risks of the plan, by risk and then as it was said. */
    public Acceptances ofPlan(Change change) {
        return new Acceptances(acceptances.ofPlan(change));
    }

    private Map<String, Item> about(Change change, Map<String, Acceptance> said) {
        Map<String, Item> about = new LinkedHashMap<>();
        for (String reference : said.keySet()) {
            Item item = items.get(change, risks, reference);
            if (item.isRemoved()) {
                throw new Refusal(DecisionRefusal.REMOVED, reference);
            }
            about.put(reference, item);
        }
        return about;
    }

    /** A commander accepts what police can accept; the rest is passed on to whoever can. */
    private static void checkAble(Map<String, Acceptance> said, Map<String, Item> about, Map<String, String> errors) {
        said.forEach((reference, acceptance) -> {
            String owner = about.get(reference).answers().text("ownerKind").orElse("COMMANDER");
            if (acceptance.outcome() == AcceptanceOutcome.ACCEPTED && !owner.equals("COMMANDER")) {
                errors.put(
                        reference + ".outcome",
                        reference + " is not for police to accept. Note it and pass it on to whoever is able to.");
            }
        });
    }

    private Map<String, String> changed(Change change, KeptSheet sheet, Map<String, Item> about) {
        AskedIn asked = items.asked(change);
        Map<String, String> errors = new LinkedHashMap<>();
        about.forEach((reference, item) -> {
            Map<String, Object> now = RiskShown.of(item, asked).toSheet();
            if (!sheet.shown("risks", reference).equals(Optional.of(now))) {
                errors.put(
                        reference + ".outcome",
                        reference + " was changed after you opened this page. It is shown as it now stands: read it"
                                + " again, and send your answer again if it is still the same.");
            }
        });
        return errors;
    }

    private void keep(Change change, Item risk, Acceptance acceptance) {
        acceptances.insert(
                change, acceptance, risk.id(), risk.answers().text("statement").orElse(""));
        change.logged(
                acceptance.made().isRecorded() ? "risk.recorded" : "risk.answered",
                "item/" + risk.reference(),
                Map.of(
                        "outcome", acceptance.outcome().name(),
                        "decidedBy", acceptance.made().byAndRole()));
    }

    private static String address(Change change) {
        return "/plans/" + change.plan().id() + "/commander#risks-answered";
    }
}
