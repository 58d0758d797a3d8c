package gatehouse.home.command;

import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.briefing.BriefingService;
import gatehouse.action.briefing.ReceiptsPart;
import gatehouse.action.commander.CommanderService;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.dailyreview.DailyReviewPart;
import gatehouse.action.dailyreview.DailyReviewService;
import gatehouse.action.decision.AcceptanceService;
import gatehouse.action.decision.AcceptancesPart;
import gatehouse.action.decision.ConfirmationService;
import gatehouse.action.decision.DecidedWords;
import gatehouse.action.decision.DecisionService;
import gatehouse.action.decision.DecisionsPart;
import gatehouse.action.decision.Recording;
import gatehouse.action.decision.Sheets;
import gatehouse.action.decisionlog.DecisionLogPart;
import gatehouse.action.decisionlog.DecisionLogService;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.endorsement.EndorsementsPart;
import gatehouse.action.eventday.DayChecksPart;
import gatehouse.action.eventday.EventDayService;
import gatehouse.action.eventday.LivePages;
import gatehouse.action.eventday.StandDownsPart;
import gatehouse.action.version.VersionDocuments;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.force.ForceData;
import gatehouse.options.comparison.ComparisonService;
import gatehouse.options.comparison.KeptComparison;
import gatehouse.options.delivery.DeliveriesPart;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.options.effect.EffectRules;
import gatehouse.options.effect.EffectsOfRecommendation;
import gatehouse.options.effect.EffectsOnAssessment;
import gatehouse.options.ledger.KeptWhatIf;
import gatehouse.options.ledger.WhatIfService;
import gatehouse.options.measure.CatalogueService;
import gatehouse.otherplans.crosscheck.SettingsOfForce;
import gatehouse.otherplans.received.QuotedWords;
import gatehouse.output.document.DocumentForm;
import gatehouse.output.document.DocumentService;
import gatehouse.output.document.FormsOffered;
import gatehouse.output.template.TemplateService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/** Puts together what is decided on: decisions, acceptances, deliveries, endorsements. */
@Configuration
public class ActionParts {

    @Bean
    Sheets sheets() {
        return new Sheets();
    }

    @Bean
    Recording recording(FileStore files) {
        return new Recording(files);
    }

    @Bean
    WhatIfService whatIfService(Entrance entrance, ContentsService contents, ItemService items, Kinds kinds) {
        return new WhatIfService(entrance, contents, items, kinds);
    }

    @Bean
    KeptWhatIf keptWhatIf() {
        return new KeptWhatIf();
    }

    @Bean
    KeptComparison keptComparison() {
        return new KeptComparison();
    }

    @Bean
    ComparisonService comparisonService(Entrance entrance, ContentsService contents, ItemService items, Kinds kinds) {
        return new ComparisonService(entrance, contents, items, kinds);
    }

    @Bean
    EffectRules effectRules(CatalogueService catalogue) {
        return new EffectRules(change -> catalogue.of(change)::isAssurance);
    }

    @Bean
    EffectsOnAssessment effectsOnAssessment() {
        return new EffectsOnAssessment();
    }

    @Bean
    EffectsOfRecommendation effectsOfRecommendation(CatalogueService catalogue) {
        return new EffectsOfRecommendation(change -> catalogue.of(change)::isAssurance);
    }

    @Bean
    QuotedWords quotedWords() {
        return new QuotedWords();
    }

    @Bean
    DecidedWords decidedWords() {
        return new DecidedWords();
    }

    @Bean
    DecisionService decisionService(
            Entrance entrance, Kinds kinds, ItemService items, Sheets sheets, Recording recording) {
        return new DecisionService(entrance, kinds, items, sheets, recording);
    }

    @Bean
    DecisionsPart decisionsPart(Kinds kinds, ItemService items) {
        return new DecisionsPart(kinds, items);
    }

    @Bean
    DeliveryService deliveryService(Entrance entrance, Kinds kinds, ItemService items) {
        return new DeliveryService(entrance, kinds, items);
    }

    @Bean
    DeliveriesPart deliveriesPart() {
        return new DeliveriesPart();
    }

    @Bean
    AcceptanceService acceptanceService(
            Entrance entrance, Kinds kinds, ItemService items, Sheets sheets, Recording recording) {
        return new AcceptanceService(entrance, kinds, items, sheets, recording);
    }

    @Bean
    AcceptancesPart acceptancesPart(Kinds kinds, ItemService items) {
        return new AcceptancesPart(kinds, items);
    }

    @Bean
    ConfirmationService confirmationService(Entrance entrance) {
        return new ConfirmationService(entrance);
    }

    @Bean
    DecisionLogService decisionLogService(Entrance entrance, MembershipService people) {
        return new DecisionLogService(entrance, people);
    }

    @Bean
    DecisionLogPart decisionLogPart() {
        return new DecisionLogPart();
    }

    @Bean
    DailyReviewService dailyReviewService(Entrance entrance, ForceData force, Kinds kinds) {
        return new DailyReviewService(entrance, force, kinds);
    }

    @Bean
    DailyReviewPart dailyReviewPart() {
        return new DailyReviewPart();
    }

    @Bean
    BriefingService briefingService(
            Entrance entrance, ItemService items, Kinds kinds, EndorsementService endorsements) {
        return new BriefingService(entrance, items, kinds, endorsements);
    }

    @Bean
    ReceiptsPart receiptsPart() {
        return new ReceiptsPart();
    }

    @Bean
    EventDayService eventDayService(
            Entrance entrance,
            ContentsService contents,
            ItemService items,
            Kinds kinds,
            CatalogueService catalogue,
            LivePages live) {
        return new EventDayService(entrance, contents, items, kinds, catalogue, live);
    }

    @Bean
    DayChecksPart dayChecksPart() {
        return new DayChecksPart();
    }

    @Bean
    StandDownsPart standDownsPart() {
        return new StandDownsPart();
    }

    @Bean
    EndorsementService endorsementService(Entrance entrance, VersionService versions, Recording recording) {
        return new EndorsementService(entrance, versions, recording);
    }

    @Bean
    EndorsementsPart endorsementsPart(ConfirmationService confirmations) {
        return new EndorsementsPart(confirmations);
    }

    @Bean
    CommanderService commanderService(
            Entrance entrance,
            ContentsService contents,
            VersionService versions,
            DecisionService decisions,
            AcceptanceService acceptances,
            DeliveryService deliveries,
            EndorsementService endorsements,
            Sheets sheets,
            SettingsOfForce settings) {
        return new CommanderService(
                entrance, contents, versions, decisions, acceptances, deliveries, endorsements, sheets, settings);
    }

    @Bean
    TemplateService templateService(Entrance entrance, ForceData forces) {
        return new TemplateService(entrance, forces);
    }

    @Bean
    DocumentService documentService(
            Entrance entrance, VersionService versions, EndorsementService endorsements, FileStore files) {
        return new DocumentService(entrance, versions, endorsements, files);
    }

    @Bean
    VersionDocuments versionDocuments() {
        return contents -> Stream.concat(
                        FormsOffered.of(contents).stream()
                                .map(form -> new VersionDocuments.Offered(form.code(), form.words())),
                        FormsOffered.owners(contents).stream()
                                .map(plan -> new VersionDocuments.Offered(
                                        DocumentForm.ANNEX_E.code() + "/" + plan.reference(),
                                        "Annex E for the owner of " + plan.title())))
                .toList();
    }
}
