package gatehouse.plan.plan;

/**
 * What a later room keeps of a plan beside its items: decisions, deliveries, acceptances.
 *
 * <p>An early room that must gather or copy a whole plan asks for every one of these, and so needs to know none.
 */
public interface PlanPart extends FilePart {

    /**
     * One name of an entry.
     *
     * @param form what it must be: {@code words}, {@code day}, {@code instant}, {@code reference:KIND} or {@code reference:KIND|OTHER}, {@code references}
     *     (a list of those of any items), {@code version} (its number), {@code hash} (of that version), or a list of codes separated by {@code |}
     */
    record PartField(String name, String form, boolean needed) {
        public static final String WORDS = "words";
        public static final String DAY = "day";
        public static final String INSTANT = "instant";
        public static final String REFERENCE = "reference:";
        public static final String REFERENCES = "references";
        public static final String VERSION = "version";
        public static final String HASH = "hash";
    }
}
