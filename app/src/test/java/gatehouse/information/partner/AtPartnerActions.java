package gatehouse.information.partner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;

/** Two partners, each with an action that it is to do. */
abstract class AtPartnerActions extends AtOwnLink {
    Browser phone;

    @BeforeEach
    void an_action_for_each_of_two_partners() {
        author = program.account(Role.COORDINATOR);
        coordinator = program.signedIn(author);
        begin();
        made(
                "/partners",
                Map.of(
                        "organisation",
                        "Harbour Trust",
                        "mayHandle",
                        "SENSITIVE",
                        "contact",
                        "Ina Brook, duty manager"));
        made("/partners", Map.of("organisation", "Osprey Guarding", "mayHandle", "SENSITIVE"));
        action("Send the rota of the gate", "Harbour Trust", day(10));
        action("Brief the night patrol", "Osprey Guarding", day(10));
        phone = program.browser();
    }

    void action(String statement, String owner, LocalDate due) {
        made("/actions", Map.of("statement", statement, "owner", owner, "due", due.toString()));
    }

    static LocalDate day(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days);
    }

    Browser.Answer said(String... more) {
        Map<String, String> typed = new HashMap<>(Map.of("saidBy", "Ina Brook", "saidAs", "Duty manager"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return answers(phone, typed);
    }

    String own() {
        return phone.get(OWN).body();
    }

    int answersKept() {
        return program.sql()
                .sql("select count(*) from partner_action_answer where plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    List<Map<String, Object>> keptInPlanFile() {
        Doing doing = Doing.byPerson(author.id(), "a test", Action.PLAN_SEE, Optional.of(plan));
        PartnerActionAnswersPart part = program.part(PartnerActionAnswersPart.class);
        return program.part(Entrance.class).look(doing, "a test", part::kept);
    }
}
