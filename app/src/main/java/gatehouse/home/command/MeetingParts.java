package gatehouse.home.command;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import gatehouse.action.commander.CommanderService;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.decision.DecisionService;
import gatehouse.action.meeting.ActionService;
import gatehouse.action.meeting.ActionTold;
import gatehouse.action.meeting.ActionsOfPartners;
import gatehouse.action.meeting.MeetingService;
import gatehouse.action.meeting.Reminders;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.mail.MailSender;
import gatehouse.foundation.mail.MailSettings;
import gatehouse.foundation.mail.Outbox;
import gatehouse.foundation.mail.ToTell;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.otherplans.crosscheck.SettingsOfForce;
import gatehouse.output.document.MeetingPapersService;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/** Puts together meetings, actions and what is told of them by e-mail. */
@Configuration
public class MeetingParts {

    /** Each may be set from outside; nothing is sent unless a server is. */
    @Bean
    MailSettings mailSettings(Environment outside) {
        return MailSettings.of(name -> outside.getProperty(name, ""));
    }

    @Bean
    Outbox outbox(Entrance entrance, MailSettings settings) {
        return new Outbox(entrance, settings);
    }

    @Bean
    MailSender mailSender(Database database, MailSettings settings, List<ToTell> rooms) {
        return new MailSender(database, settings, rooms);
    }

    @Bean
    ActionTold actionTold(Outbox outbox, MembershipService people) {
        return new ActionTold(outbox, people);
    }

    @Bean
    Reminders reminders(
            Database database,
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            Outbox outbox,
            MembershipService people) {
        return new Reminders(database, entrance, items, kinds, outbox, people);
    }

    @Bean
    ActionsOfPartners actionsOfPartners(ItemService items, Kinds kinds, MembershipService people) {
        return new ActionsOfPartners(items, kinds, people);
    }

    @Bean
    ActionService actionService(
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            MembershipService people,
            PartnerActionService partners) {
        return new ActionService(entrance, items, kinds, people, partners);
    }

    @Bean
    MeetingService meetingService(
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            ContentsService contents,
            CommanderService commander,
            DeliveryService deliveries,
            SettingsOfForce settings) {
        return new MeetingService(entrance, items, kinds, contents, commander, deliveries, settings);
    }

    @Bean
    MeetingPapersService meetingPapersService(
            Entrance entrance,
            MeetingService meetings,
            DecisionService decisions,
            ItemService items,
            Kinds kinds,
            FileStore files) {
        return new MeetingPapersService(entrance, meetings, decisions, items, kinds, files);
    }
}
