package gatehouse.action.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.PlanRevision;

/** The only door to confirmations: the person named says whether what was recorded for them is so. */
public final class ConfirmationService {
    private final Entrance entrance;
    private final ConfirmationRepository confirmations = new ConfirmationRepository();

    public ConfirmationService(Entrance entrance) {
        this.entrance = entrance;
    }

    /** Confirms or disputes, once; throws {@link NotTaken}. Nobody else's record can be found by this door. */
    public String answer(Doing doing, ConfirmationForm form) {
        return entrance.changeOnce(doing, change -> {
            Confirmable of =
                    Confirmable.find(form.of()).orElseThrow(() -> new Refusal(DecisionRefusal.NOT_ON_OUR_PAGE));
            UUID id = id(form.id());
            boolean answered =
                    confirmations.isAnswered(change, of, id).orElseThrow(() -> new Refusal(DecisionRefusal.NOT_YOURS));
            if (answered) {
                throw new Refusal(DecisionRefusal.ALREADY_SAID);
            }
            Map<String, String> errors = new LinkedHashMap<>();
            Optional<Word> word = form.read(errors);
            NotTaken.ifAny(errors);
            boolean confirmed = word.orElseThrow() == Word.CONFIRMED;
            Confirmation said = new Confirmation(
                    confirmed, form.words().strip(), change.who().name(), change.at());
            confirmations.insert(change, of, id, said, change.who().person());
            if (of != Confirmable.ENDORSEMENT) {
                PlanRevision.count(change);
            }
            change.logged(confirmed ? "record.confirmed" : "record.disputed", of.table() + "/" + id, Map.of());
            return "/plans/" + change.plan().id() + "/commander#recorded";
        });
    }

    /** Keeps what comes in a plan file, where people are names and have no accounts. */
    public void keepAsItCame(Change change, Confirmable of, UUID id, Confirmation said) {
        confirmations.insert(change, of, id, said, Optional.empty());
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            throw new Refusal(DecisionRefusal.NOT_ON_OUR_PAGE);
        }
    }
}
