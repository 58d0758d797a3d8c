package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.reader.Reader;
import gatehouse.otherplans.across.AcrossService;
import gatehouse.otherplans.crosscheck.CrossCheckService;
import gatehouse.otherplans.crosscheck.PlansConsideredPart;
import gatehouse.otherplans.crosscheck.ReviewSettingsPart;
import gatehouse.otherplans.crosscheck.RuleSettingService;
import gatehouse.otherplans.crosscheck.SettingsOfForce;
import gatehouse.otherplans.owner.FindingAnswersPart;
import gatehouse.otherplans.owner.OwnerService;
import gatehouse.otherplans.received.ReadingService;
import gatehouse.otherplans.received.ReceivingService;
import gatehouse.output.document.AnnexForOwnerService;
import gatehouse.output.document.AskSheetService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Puts together what receives, reads and lays side by side the other plans. */
@Configuration
public class OtherPlansParts {

    @Bean
    SettingsOfForce settingsOfForce() {
        return new SettingsOfForce();
    }

    @Bean
    ReviewSettingsPart reviewSettingsPart() {
        return new ReviewSettingsPart();
    }

    @Bean
    PlansConsideredPart plansConsideredPart(Kinds kinds, ItemService items) {
        return new PlansConsideredPart(kinds, items);
    }

    @Bean
    ReadingService readingService(
            FileStore files, Reader reader, ItemService items, Kinds kinds, ContentsService contents) {
        return new ReadingService(files, reader, items, kinds, contents);
    }

    @Bean
    ReceivingService receivingService(
            Entrance entrance, FileStore files, ReadingService reading, ItemService items, Kinds kinds) {
        return new ReceivingService(entrance, files, reading, items, kinds);
    }

    @Bean
    CrossCheckService crossCheckService(
            Entrance entrance, ContentsService contents, SettingsOfForce settings, ItemService items, Kinds kinds) {
        return new CrossCheckService(entrance, contents, settings, items, kinds);
    }

    @Bean
    AcrossService acrossService() {
        return new AcrossService();
    }

    @Bean
    OwnerService ownerService(
            Entrance entrance,
            ContentsService contents,
            SettingsOfForce settings,
            ItemService items,
            Kinds kinds,
            FileStore files) {
        return new OwnerService(entrance, contents, settings, items, kinds, files);
    }

    @Bean
    FindingAnswersPart findingAnswersPart() {
        return new FindingAnswersPart();
    }

    @Bean
    AskSheetService askSheetService(Entrance entrance, OwnerService owners, FileStore files) {
        return new AskSheetService(entrance, owners, files);
    }

    @Bean
    AnnexForOwnerService annexForOwnerService(
            Entrance entrance, VersionService versions, EndorsementService endorsements, FileStore files) {
        return new AnnexForOwnerService(entrance, versions, endorsements, files);
    }

    @Bean
    RuleSettingService ruleSettingService(Entrance entrance, ForceData force) {
        return new RuleSettingService(entrance, force);
    }
}
