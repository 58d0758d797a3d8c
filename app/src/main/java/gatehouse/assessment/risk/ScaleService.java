package gatehouse.assessment.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.RiskScale;
import gatehouse.foundation.refusal.Refusal;

/** The only door to adding scales. None is ever changed: plans rest on them. */
public final class ScaleService {
    private final Entrance entrance;
    private final ForceData force;
    private final ScaleRepository scales = new ScaleRepository();

    public ScaleService(Entrance entrance, ForceData force) {
        this.entrance = entrance;
        this.force = force;
    }

    /** The scales of the force of this change, its own before the shipped ones. */
    List<RiskScale> all(Change change) {
        return scales.codes(change).stream()
                .map(code -> force.scale(change.sql(), code))
                .toList();
    }

    RiskScale get(Change change, String code) {
        if (!scales.codes(change).contains(code)) {
            throw new Refusal(AccessRefusal.NOT_HERE);
        }
        return force.scale(change.sql(), code);
    }

    /** Adds a scale to the force of whoever does this; throws {@link NotAScale}. */
    public String add(Doing doing, String file) {
        return entrance.changeOnce(doing, change -> add(change, file));
    }

    /** Adds a scale to a force that is named, or to the only one; throws {@link NotAScale}. For the command line. */
    public String add(Doing doing, String file, Optional<String> forceName) {
        return entrance.change(doing, change -> {
            List<String> names = force.names(change.sql());
            if (forceName.isEmpty() && names.size() != 1) {
                throw new Refusal(ScaleRefusal.WHICH_FORCE, String.join(", ", names));
            }
            String name = forceName.orElseGet(() -> names.get(0));
            if (!names.contains(name)) {
                throw new Refusal(ScaleRefusal.NO_SUCH_FORCE, name);
            }
            change.nowIn(force.findOrMake(change.sql(), name), name);
            return add(change, file);
        });
    }

    private String add(Change change, String file) {
        RiskScale scale = ScaleFile.read(file);
        if (!scales.add(change, scale)) {
            throw new NotAScale(List.of("There is a scale " + scale.code()
                    + " already. A scale in use never changes: give it the next version."));
        }
        change.logged("scale.added", "scale/" + scale.code(), Map.of("name", scale.name()));
        return "/scales/" + scale.code();
    }
}
