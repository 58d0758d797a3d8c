package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.information.partner.PartnerAnswersPart;
import gatehouse.information.partner.PartnerService;
import gatehouse.output.document.CommitmentSheetService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Puts together what holds partners and what they committed to. */
@Configuration
public class PartnerParts {

    @Bean
    PartnerService partnerService(Entrance entrance, ItemService items, FileStore files, Kinds kinds) {
        return new PartnerService(entrance, items, files, kinds);
    }

    @Bean
    PartnerAnswersPart partnerAnswersPart() {
        return new PartnerAnswersPart();
    }

    @Bean
    CommitmentSheetService commitmentSheetService(
            Entrance entrance, PartnerService partners, ItemService items, FileStore files, Kinds kinds) {
        return new CommitmentSheetService(entrance, partners, items, files, kinds);
    }
}
