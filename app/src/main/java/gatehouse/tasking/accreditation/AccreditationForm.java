package gatehouse.tasking.accreditation;

/** What was typed of one coordinator's accreditation. */
public record AccreditationForm(String person, String state, String since, String mentor, String note) {}
