package gatehouse.home.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.gap.GapPart;
import gatehouse.action.gap.GapService;
import gatehouse.action.gap.UnansweredCounts;
import gatehouse.action.version.VersionService;
import gatehouse.assessment.coverage.CoverageService;
import gatehouse.assessment.risk.ScaleService;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.account.AccountService;
import gatehouse.foundation.account.LinkService;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.reader.Reader;
import gatehouse.foundation.reader.ReaderSettings;
import gatehouse.options.measure.CatalogueService;
import gatehouse.plan.capture.CaptureService;
import gatehouse.plan.item.Changing;
import gatehouse.plan.item.Closing;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.item.Weighing;
import gatehouse.plan.kind.Bases;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.EndorserChanging;
import gatehouse.plan.plan.MembershipService;
import gatehouse.plan.plan.PlanLink;
import gatehouse.plan.plan.PlanPart;
import gatehouse.plan.plan.PlanService;
import gatehouse.plan.plan.Promoting;
import gatehouse.plan.plan.Remarking;
import gatehouse.plan.plan.StageCounts;
import gatehouse.plan.plan.StatusLine;
import gatehouse.plan.plan.VersionPart;
import gatehouse.plan.plan.WorkspaceService;
import gatehouse.record.export.PlanFileParts;
import gatehouse.record.export.PlanFileService;
import gatehouse.tasking.tasking.BeginService;
import gatehouse.tasking.tasking.FromLightForm;
import gatehouse.tasking.tasking.LightService;

/** Puts the rooms' services together, for the web and for commands alike; no room looks another up by itself. */
@Configuration
public class Parts {

    @Bean
    Database database(DataSource program) {
        return new Database(program, Clock.systemUTC());
    }

    @Bean
    AuditLog auditLog() {
        return new AuditLog(version());
    }

    /** As the packaged program bears it. */
    static String version() {
        String version = Parts.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Bean
    Entrance entrance(Database database, AuditLog log) {
        return new Entrance(database, log);
    }

    @Bean
    AccountService accountService(Entrance entrance) {
        return new AccountService(entrance);
    }

    @Bean
    LinkService linkService(Database database, AuditLog log) {
        return new LinkService(database, log);
    }

    @Bean
    ForceData forceData() {
        return new ForceData();
    }

    /** Kept files lie where whoever starts the program says: {@code gatehouse.files}. */
    @Bean
    FileStore fileStore(@Value("${gatehouse.files}") Path folder) {
        return new FileStore(folder);
    }

    /** No reader runs until a file is to be read; each setting may be set from outside. */
    @Bean
    Reader reader(
            @Value("${gatehouse.reader.readers:2}") int readers,
            @Value("${gatehouse.reader.megabytes:256}") int megabytes,
            @Value("${gatehouse.reader.seconds:30}") int seconds,
            @Value("${gatehouse.reader.files:50}") int files,
            @Value("${gatehouse.reader.folder:${java.io.tmpdir}}") Path folder) {
        return new Reader(new ReaderSettings(readers, megabytes, seconds, files, 60, 60, 100, folder));
    }

    @Bean
    Kinds kinds(List<Kind> declared) {
        return new Kinds(declared);
    }

    @Bean
    Bases bases(List<Basis> declared, Kinds kinds) {
        return new Bases(declared, kinds);
    }

    @Bean
    ItemService itemService(
            Entrance entrance,
            ForceData force,
            Kinds kinds,
            List<Closing> closings,
            List<Weighing> weighings,
            List<Changing> told) {
        return new ItemService(entrance, force, kinds, closings, weighings, told);
    }

    @Bean
    CatalogueService catalogueService(Entrance entrance, ForceData force) {
        return new CatalogueService(entrance, force);
    }

    @Bean
    ScaleService scaleService(Entrance entrance, ForceData force) {
        return new ScaleService(entrance, force);
    }

    @Bean
    Remarking keptWordsMarkedAnew(ItemService items) {
        return items::remarked;
    }

    @Bean
    Promoting lighterFormIsKept(VersionService versions) {
        return (change, from, to) -> versions.keepFirst(
                change, "As the " + from.inSentence() + " that it was, before it became the " + to.inSentence());
    }

    @Bean
    Promoting whatItSaidIsTakenOver(ItemService items, Kinds kinds) {
        return new FromLightForm(items, kinds);
    }

    @Bean
    PlanService planService(Entrance entrance, List<Remarking> told, List<Promoting> promoting) {
        return new PlanService(entrance, told, promoting);
    }

    @Bean
    MembershipService membershipService(Entrance entrance, List<EndorserChanging> told) {
        return new MembershipService(entrance, told);
    }

    @Bean
    WorkspaceService workspaceService(List<StatusLine> lines, List<StageCounts> counts, List<PlanLink> pages) {
        return new WorkspaceService(lines, counts, pages);
    }

    @Bean
    CoverageService coverageService(Entrance entrance, Kinds kinds, ItemService items) {
        return new CoverageService(entrance, kinds, items);
    }

    @Bean
    BeginService beginService(Entrance entrance, PlanService plans, ItemService items) {
        return new BeginService(entrance, plans, items);
    }

    @Bean
    LightService lightService(Entrance entrance, ForceData forces, PlanService plans, ItemService items, Kinds kinds) {
        return new LightService(entrance, forces, plans, items, kinds);
    }

    @Bean
    CaptureService captureService(Entrance entrance, FileStore files, ItemService items, Kinds kinds) {
        return new CaptureService(entrance, files, items, kinds);
    }

    @Bean
    ContentsService contentsService(Kinds kinds, ItemService items, List<PlanPart> parts) {
        return new ContentsService(kinds, items, parts);
    }

    @Bean
    ContentsJson contentsJson(Kinds kinds) {
        return new ContentsJson(kinds);
    }

    @Bean
    PlanFileService planFileService(
            Entrance entrance,
            ForceData forces,
            Kinds kinds,
            PlanService plans,
            ItemService items,
            ContentsService contents,
            VersionService versions,
            List<PlanPart> ofPlan,
            List<VersionPart> ofVersions) {
        PlanFileParts parts = new PlanFileParts(ofPlan, ofVersions);
        return new PlanFileService(entrance, forces, kinds, plans, items, contents, versions, parts);
    }

    @Bean
    VersionService versionService(Entrance entrance, ContentsService contents, ContentsJson json) {
        return new VersionService(entrance, contents, json);
    }

    @Bean
    GapPart gapPart() {
        return new GapPart();
    }

    @Bean
    UnansweredCounts unansweredCounts(Kinds kinds) {
        return new UnansweredCounts(kinds);
    }

    @Bean
    GapService gapService(Entrance entrance, ContentsService contents, UnansweredCounts unanswered) {
        return new GapService(entrance, contents, unanswered);
    }
}
