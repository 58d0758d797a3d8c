package gatehouse.action.endorsement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.action.decision.Confirmable;
import gatehouse.action.decision.ConfirmationService;
import gatehouse.action.decision.MadeEntry;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.PlanPart.PartField;
import gatehouse.plan.plan.VersionPart;

/** Endorsements as the plan file holds them, beside the versions that they are of. */
public final class EndorsementsPart implements VersionPart {
    private final ConfirmationService confirmations;
    private final EndorsementRepository endorsements = new EndorsementRepository();

    public EndorsementsPart(ConfirmationService confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public String name() {
        return "endorsements";
    }

    @Override
    public List<PartField> fields() {
        List<PartField> fields = new ArrayList<>(List.of(
                new PartField("version", PartField.VERSION, true),
                new PartField("sha256", PartField.HASH, true),
                new PartField("outcome", "ENDORSED|ENDORSED_WITH_VARIATIONS|RETURNED", true),
                new PartField("variations", PartField.WORDS, false)));
        fields.addAll(MadeEntry.FIELDS);
        return List.copyOf(fields);
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        Map<String, String> faults = new TreeMap<>(MadeEntry.faults(entry));
        EndorsementOutcome.valueOf(MadeEntry.words(entry, "outcome"))
                .fault(((Long) entry.get("version")).intValue(), MadeEntry.words(entry, "variations"))
                .ifPresent(sentence -> faults.put("variations", sentence));
        return faults;
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return endorsements.ofPlan(change).stream().map(Endorsement::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        for (Map<String, Object> entry : entries) {
            Endorsement endorsement = new Endorsement(
                    Identity.next(),
                    ((Long) entry.get("version")).intValue(),
                    MadeEntry.words(entry, "sha256"),
                    EndorsementOutcome.valueOf(MadeEntry.words(entry, "outcome")),
                    MadeEntry.words(entry, "variations"),
                    MadeEntry.read(entry, change.at()));
            refuseAuthor(change, endorsement);
            endorsements.insert(change, endorsement);
            endorsement
                    .made()
                    .confirmation()
                    .ifPresent(said ->
                            confirmations.keepAsItCame(change, Confirmable.ENDORSEMENT, endorsement.id(), said));
        }
    }

    /** In a file people are names, so an author is known by the name alone. */
    private void refuseAuthor(Change change, Endorsement endorsement) {
        String taker = endorsements.taker(change, endorsement.version());
        if (Author.isNamed(endorsement.made(), taker, endorsements.writers(change))) {
            throw new Refusal(EndorsementRefusal.AUTHOR, endorsement.version());
        }
    }
}
