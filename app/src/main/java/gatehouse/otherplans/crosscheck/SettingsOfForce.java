package gatehouse.otherplans.crosscheck;

import gatehouse.foundation.access.Change;
import gatehouse.otherplans.rule.CheckSettings;

/** What the force decides of the review, as it stands now. */
public final class SettingsOfForce {
    private final CheckSettingsRepository settings = new CheckSettingsRepository();

    /** With today as the calendar has it where the event is. */
    public CheckSettings of(Change change) {
        return new CheckSettings(
                settings.rules(change),
                settings.required(change),
                change.at().atZone(change.plan().zone()).toLocalDate());
    }
}
