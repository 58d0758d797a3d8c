package gatehouse.action.carryforward;

import java.util.UUID;

import gatehouse.action.version.KeptVersion;

/**
 * The kept version that a plan may be begun from.
 *
 * @param all whether the person reads the plan; else only what is not restricted
 */
record Source(UUID plan, KeptVersion kept, boolean all) {

    /** "P-0003 Harbour Day, version 4". */
    String words() {
        return kept.contents().said("reference") + " " + kept.contents().said("name") + ", version "
                + kept.version().number();
    }

    /** As high as anything that this person may have of it. */
    String marking() {
        return all ? kept.contents().highestMarking() : kept.contents().said("marking");
    }

    Luggage luggage() {
        return Packing.of(kept.contents(), all, words());
    }
}
