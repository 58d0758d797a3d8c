package gatehouse.action.carryforward;

import gatehouse.plan.kind.Kind;

/**
 * An item held against last year's.
 *
 * @param reference here; of one that was dropped, the one that it had
 * @param because why it was dropped; empty for others
 * @param marking of its own; empty where as the plan
 */
public record Line(Kind kind, String reference, String title, How how, String because, String marking) {

    /** What became of it, in words: never by colour alone. */
    public enum How {
        NEW("New"),
        CHANGED("Changed since last year"),
        UNCHANGED("As last year"),
        DROPPED("Dropped");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
