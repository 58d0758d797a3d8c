package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.mail.Outbox;
import gatehouse.information.partner.PartnerActionAnswersPart;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.information.partner.PartnerActions;
import gatehouse.information.partner.PartnerAnswersPart;
import gatehouse.information.partner.PartnerLinkService;
import gatehouse.information.partner.PartnerService;
import gatehouse.output.document.CommitmentSheetService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/** Puts together what holds partners and what they committed to. */
@Configuration
public class PartnerParts {

    @Bean
    PartnerService partnerService(Entrance entrance, ItemService items, FileStore files, Kinds kinds) {
        return new PartnerService(entrance, items, files, kinds);
    }

    /** Links of their own are open to partners only where the force says so. */
    @Bean
    PartnerLinkService partnerLinkService(
            Entrance entrance,
            Database database,
            AuditLog log,
            PartnerService partners,
            PartnerActionService actions,
            Environment outside) {
        return new PartnerLinkService(
                entrance,
                database,
                log,
                partners,
                actions,
                outside.getProperty("gatehouse.partner-links", Boolean.class, false));
    }

    @Bean
    PartnerActionService partnerActionService(ItemService items, Kinds kinds, PartnerActions actions) {
        return new PartnerActionService(items, kinds, actions);
    }

    @Bean
    PartnerActionAnswersPart partnerActionAnswersPart() {
        return new PartnerActionAnswersPart();
    }

    @Bean
    PartnerAnswersPart partnerAnswersPart() {
        return new PartnerAnswersPart();
    }

    @Bean
    CommitmentSheetService commitmentSheetService(
            Entrance entrance,
            PartnerService partners,
            ItemService items,
            FileStore files,
            Kinds kinds,
            MembershipService people,
            Outbox outbox) {
        return new CommitmentSheetService(entrance, partners, items, files, kinds, people, outbox);
    }
}
