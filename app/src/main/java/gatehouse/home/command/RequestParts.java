package gatehouse.home.command;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.action.commander.CommanderService;
import gatehouse.action.gap.GapService;
import gatehouse.action.handover.HandoverService;
import gatehouse.action.handover.WhatIsOwed;
import gatehouse.action.mentoring.CoSignaturesPart;
import gatehouse.action.mentoring.MentoringService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.plan.capture.CaptureService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;
import gatehouse.plan.plan.PlanLink;
import gatehouse.plan.plan.PlanService;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.request.RequestService;
import gatehouse.tasking.request.TriageService;

/** Puts together requests, and the coordinators who are deployed on them, mentored, and relieved. */
@Configuration
public class RequestParts {

    @Bean
    AccreditationService accreditationService(Entrance entrance) {
        return new AccreditationService(entrance);
    }

    @Bean
    RequestService requestService(Entrance entrance, ForceData forces) {
        return new RequestService(entrance, forces);
    }

    @Bean
    MentoringService mentoringService(Entrance entrance, VersionService versions) {
        return new MentoringService(entrance, versions);
    }

    @Bean
    CoSignaturesPart coSignaturesPart() {
        return new CoSignaturesPart();
    }

    @Bean
    WhatIsOwed whatIsOwed(
            CommanderService commander,
            GapService gaps,
            CaptureService captures,
            VersionService versions,
            ItemService items,
            Kinds kinds,
            List<PlanLink> pages) {
        return new WhatIsOwed(commander, gaps, captures, versions, items, kinds, pages);
    }

    @Bean
    HandoverService handoverService(
            Entrance entrance,
            MembershipService people,
            AccreditationService coordinators,
            ItemService items,
            WhatIsOwed owed) {
        return new HandoverService(entrance, people, coordinators, items, owed);
    }

    @Bean
    TriageService triageService(
            Entrance entrance,
            RequestService requests,
            AccreditationService coordinators,
            PlanService plans,
            ItemService items,
            Kinds kinds) {
        return new TriageService(entrance, requests, coordinators, plans, items, kinds);
    }
}
