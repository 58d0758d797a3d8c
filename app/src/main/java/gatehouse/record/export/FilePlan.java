package gatehouse.record.export;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.PlanHeader;

/**
 * What a file says of the plan itself.
 *
 * @param reference the installation gives one where there is none
 * @param author the force's own name stands for it where there is none
 */
record FilePlan(
        Optional<String> reference,
        Optional<String> author,
        String name,
        String subject,
        String form,
        String marking,
        ZoneId zone,
        String scale,
        String banner,
        boolean published) {

    PlanHeader header(UUID id, String givenReference, String givenAuthor) {
        return new PlanHeader(
                id,
                reference.orElse(givenReference),
                name,
                subject,
                marking,
                zone,
                scale,
                form,
                author.orElse(givenAuthor),
                banner,
                published,
                0);
    }
}
