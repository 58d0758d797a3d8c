package gatehouse.action.carryforward;

import gatehouse.plan.item.Item;

/**
 * An item with its origin.
 *
 * @param item new, at its first revision
 * @param reference that it had there
 * @param title that it had there
 * @param words as {@link CarriedWords} writes them, as they were carried
 */
record CarriedItem(Item item, String reference, String title, String words) {

    String sha256() {
        return CarriedWords.sha256(words);
    }

    CarriedItem saying(Item other) {
        return new CarriedItem(other, reference, title, words);
    }
}
