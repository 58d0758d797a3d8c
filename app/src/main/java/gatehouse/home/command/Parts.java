package gatehouse.home.command;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.force.ForceData;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanPart;
import gatehouse.plan.plan.PlanService;
import gatehouse.plan.plan.StageCounts;
import gatehouse.plan.plan.StatusLine;
import gatehouse.plan.plan.WorkspaceService;
import gatehouse.record.export.PlanFileService;

/** Puts the rooms' services together, for the web and for commands alike; no room looks another up by itself. */
@Configuration
public class Parts {

    @Bean
    Database database(DataSource program) {
        return new Database(program, Clock.systemUTC());
    }

    @Bean
    AuditLog auditLog() {
        String version = Parts.class.getPackage().getImplementationVersion();
        return new AuditLog(version == null ? "development" : version);
    }

    @Bean
    Entrance entrance(Database database, AuditLog log) {
        return new Entrance(database, log);
    }

    @Bean
    ForceData forceData() {
        return new ForceData();
    }

    @Bean
    Kinds kinds(List<Kind> declared) {
        return new Kinds(declared);
    }

    @Bean
    ItemService itemService(Entrance entrance, ForceData force) {
        return new ItemService(entrance, force);
    }

    @Bean
    PlanService planService(Entrance entrance) {
        return new PlanService(entrance);
    }

    @Bean
    WorkspaceService workspaceService(List<StatusLine> lines, List<StageCounts> counts) {
        return new WorkspaceService(lines, counts);
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
            List<PlanPart> parts) {
        return new PlanFileService(entrance, forces, kinds, plans, items, contents, versions, parts);
    }

    @Bean
    VersionService versionService(Entrance entrance, ContentsService contents, ContentsJson json) {
        return new VersionService(entrance, contents, json);
    }
}
