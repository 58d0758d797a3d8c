package gatehouse.assessment.coverage;

/**
 * A category of attack, as the force's list has it.
 *
 * @param once whether it is asked once for the event and not place by place
 */
public record AttackMethod(String code, String words, boolean once) {}
