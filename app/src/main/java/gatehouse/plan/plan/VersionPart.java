package gatehouse.plan.plan;

/**
 * What a later room keeps about versions, as endorsements: it is in no version, stands beside them in the plan file, and
 * is loaded when they are there.
 */
public interface VersionPart extends FilePart {}
