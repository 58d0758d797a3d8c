package gatehouse.foundation.access;

import java.time.ZoneId;
import java.util.UUID;

/**
 * What is known of a plan at its door.
 *
 * @param reference what people say aloud, unique in the force
 * @param zone the event's own clock
 * @param scale the code of the risk scale, with its version
 * @param form the code of the newest form that it was put into: RECORD_OF_ADVICE, ADVICE_DOCUMENT, REVIEW, CONCISE, FULL
 * @param author the force printed as author; empty for a plan made of published facts
 * @param banner printed on every page; empty for most
 * @param draftRevision counts every change of content
 */
public record PlanHeader(
        UUID id,
        String reference,
        String name,
        String subject,
        String marking,
        ZoneId zone,
        String scale,
        String form,
        String author,
        String banner,
        boolean published,
        long draftRevision) {}
