package gatehouse.action.meeting;

import java.util.UUID;

/** An action that somebody must see today, without a word of it: Today shows nothing of a plan but its name. */
public record OwnAction(UUID plan, String planName, String reference, Due due, boolean own) {}
