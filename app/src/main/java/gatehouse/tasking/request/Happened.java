package gatehouse.tasking.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Something that happened since, for which the lead looks again at what was declined or advised. */
public record Happened(UUID id, Sort sort, String words, LocalDate on, String by, Instant at) {

    /** What sort of thing it was. */
    public enum Sort {
        THREAT_LEVEL("The threat level changed"),
        ATTACK_ELSEWHERE("There was an attack elsewhere");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Optional<Sort> find(String code) {
            return Arrays.stream(values())
                    .filter(sort -> sort.name().equals(code))
                    .findFirst();
        }
    }
}
