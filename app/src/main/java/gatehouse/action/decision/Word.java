package gatehouse.action.decision;

import java.util.Optional;

/** What the person named may say of what was recorded for them. */
enum Word {
    CONFIRMED,
    DISPUTED;

    static Optional<Word> find(String code) {
        for (Word word : values()) {
            if (word.name().equals(code)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
