package gatehouse.action.staleness;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum StalenessRefusal implements Refusal.Reason {
    NONE_CHOSEN(422, "Tick at least one of the things that need no change."),
    BASIS_NEEDED(422, "Say why those that are ticked need no change."),
    NOT_YOURS(422, "%s is the commander's to confirm. Ask them, or record what they say."),
    NOT_THE_COMMANDERS(422, "%s is the coordinator's to confirm."),
    LOOKED_AT_MEANWHILE(
            409,
            "%s no longer rests on what this page showed: it was looked at meanwhile, or something changed again."
                    + " Nothing was kept. The list is as it now stands, with your words: read it, and send them again."),
    NO_SUCH_LEVEL(422, "Choose a level: low, moderate, substantial, severe or critical."),
    NO_SUCH_AREA(422, "Choose the area: the United Kingdom or Northern Ireland."),
    NO_SUCH_DAY(422, "Give the day on which the level began, as 2026-06-27."),
    DAY_TO_COME(422, "A level cannot begin after today."),
    DAY_BEFORE_LAST(422, "The level in force began on %s, so the next cannot begin before that day."),
    SOURCE_NEEDED(422, "Say who published the level, and where."),
    SAME_LEVEL(422, "The level is %s already. Nothing was kept."),
    SAME_SUPPOSED(422, "The level is %s already, so nothing would change. Choose another.");

    private final int status;
    private final String sentence;

    StalenessRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
