package gatehouse.home.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Database;
import gatehouse.home.calendar.CalendarService;
import gatehouse.home.home.TodayService;
import gatehouse.home.notice.NoticeService;
import gatehouse.home.search.SearchService;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.information.partner.PartnerService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanService;

/** Puts together finding, the calendar and what waits for a person. */
@Configuration
public class FindingParts {

    @Bean
    SearchService searchService(PlanService plans, Kinds kinds) {
        return new SearchService(plans, kinds);
    }

    @Bean
    CalendarService calendarService() {
        return new CalendarService();
    }

    @Bean
    NoticeService noticeService(
            Database database, Entrance entrance, PartnerService partners, PartnerActionService actions) {
        return new NoticeService(database, entrance, partners, actions);
    }

    @Bean
    TodayService todayService() {
        return new TodayService();
    }
}
