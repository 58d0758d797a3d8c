package gatehouse.action.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.mail.MailSender;
import gatehouse.foundation.mail.MovedClock;
import gatehouse.foundation.mail.Outbox;
import gatehouse.foundation.mail.Postman;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.MembershipService;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 12);

    private final World world = new World();
    private final Postman postman = new Postman();
    private final MovedClock clock = new MovedClock();
    private final UUID plan = world.plan("Harbour Day");
    private final Database database = new Database(world.database.program(), clock);
    private final Entrance entrance = new Entrance(database, new AuditLog("test"));
    private final Outbox outbox = new Outbox(entrance, postman.settings());
    private final MembershipService people = new MembershipService(entrance, List.of());
    private final ItemService items = new ItemService(
            entrance, new ForceData(), world.kinds, List.of(), List.of(), List.of(new ActionTold(outbox, people)));
    private final Reminders reminders = new Reminders(database, entrance, items, world.kinds, outbox, people);
    private final MailSender sender = new MailSender(database, postman.settings(), List.of(reminders));

    ReminderTest() {
        at("2027-05-01T09:00:00Z");
        world.sql.sql("""
                        insert into mail_address (id, person_id, address, set_at)
                        values (gen_random_uuid(), :person, 'a.marsh@northshire.example', now())
                        """).param("person", world.marsh).update();
    }

    @AfterEach
    void close() {
        postman.close();
        world.close();
    }

    private void at(String instant) {
        clock.setTo(Instant.parse(instant));
    }

    private Item action(Map<String, String> answers) {
        Map<String, List<String>> boxes = new HashMap<>();
        answers.forEach((name, value) -> boxes.put(name, List.of(value)));
        boxes.putIfAbsent("statement", List.of("Fit the lamp on the steps"));
        boxes.putIfAbsent("due", List.of(DAY.toString()));
        return entrance.change(
                world.by(world.field, Action.PLAN_CHANGE, plan),
                change -> items.add(change, ItemForm.filled(world.kinds.get("ACTION"), "", boxes)));
    }

    private void save(Item item, String question, String value) {
        entrance.change(world.by(world.field, Action.PLAN_CHANGE, plan), change -> {
            Map<String, List<String>> boxes = new HashMap<>(ItemForm.of(item).typed());
            boxes.put(question, List.of(value));
            boxes.put("outcome", List.of("Seen lit"));
            return items.save(
                    change,
                    item.kind(),
                    item.reference(),
                    new ItemForm(item.kind(), item.reference(), item.revision(), "", boxes));
        });
    }

    private List<String> subjects() {
        return postman.letters.stream()
                .map(letter -> letter.lines()
                        .filter(line -> line.startsWith("Subject: "))
                        .findFirst()
                        .orElse(""))
                .map(line -> line.replaceFirst("[^,]*, ", ""))
                .toList();
    }

    @Test
    void whoever_an_action_is_given_to_is_told_then_the_day_before_and_on_the_day_once_each() {
        action(Map.of("owner", "sgt ade  marsh"));
        for (String now : List.of(
                "2027-05-01T09:01:00Z",
                "2027-05-10T12:00:00Z",
                "2027-05-11T05:00:00Z",
                "2027-05-11T07:00:00Z",
                "2027-05-11T15:00:00Z",
                "2027-05-12T06:30:00Z",
                "2027-05-12T18:00:00Z",
                "2027-05-13T12:00:00Z")) {
            at(now);
            sender.round();
            sender.round();
        }

        assertThat(subjects()).containsExactly("given to you", "due tomorrow", "due today");
        assertThat(postman.letters).allMatch(letter -> !letter.contains("lamp"));
    }

    @Test
    void nobody_is_reminded_of_what_is_closed_or_put_off() {
        save(action(Map.of("owner", "Sgt Ade Marsh")), "state", "DONE");
        save(action(Map.of("owner", "Sgt Ade Marsh")), "due", "2027-06-20");
        at("2027-05-11T12:00:00Z");
        sender.round();
        at("2027-05-12T12:00:00Z");
        sender.round();

        assertThat(subjects()).containsOnly("given to you", "given to you, or its day was changed");
    }

    @Test
    void whoever_is_not_on_the_plan_is_told_the_reference_without_a_link() {
        action(Map.of("owner", "Harbour master, harbour authority", "reachedAt", "master@harbour.example"));
        clock.moveOn(Duration.ofSeconds(1));
        sender.round();

        assertThat(postman.letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("To: master@harbour.example", "ACT-001 of ")
                        .doesNotContain("/plans/", "lamp"));
    }

    @Test
    void nobody_is_told_of_what_they_gave_themselves() {
        world.sql.sql("""
                        insert into mail_address (id, person_id, address, set_at)
                        values (gen_random_uuid(), :person, 'j.field@northshire.example', now())
                        """).param("person", world.field).update();
        action(Map.of("owner", "Insp Jo Field"));
        clock.moveOn(Duration.ofSeconds(1));
        sender.round();

        assertThat(postman.letters).isEmpty();
    }

    @Test
    void where_two_people_bear_a_name_neither_is_told() {
        UUID other = world.person("Sgt Ade Marsh", Role.COORDINATOR);
        world.member(plan, other, Capacity.READER);
        action(Map.of("owner", "Sgt Ade Marsh"));
        clock.moveOn(Duration.ofSeconds(1));
        sender.round();

        assertThat(postman.letters).isEmpty();
    }

    @Test
    void an_owner_who_cannot_be_reached_is_looked_at_once_and_the_log_says_so() {
        action(Map.of("owner", "Somebody Else"));
        at("2027-05-12T12:00:00Z");
        sender.round();
        sender.round();

        assertThat(world.sql
                        .sql("select count(*) from audit_entry where action = 'action.reminded'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
