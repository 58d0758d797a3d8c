package gatehouse.tasking.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Role;
import gatehouse.plan.item.Item;
import gatehouse.tasking.accreditation.AccreditationForm;
import gatehouse.tasking.accreditation.Coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TriageTest {
    private final World world = new World();
    private final Desk desk = new Desk(world);

    @AfterEach
    void close() {
        world.close();
    }

    private Map<String, String> deploying(String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "outcome",
                "DEPLOY",
                "reason",
                "A crowd beside an open road",
                "form",
                "CONCISE",
                "coordinator",
                world.field.toString()));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private Map<String, String> wrong(String request, Map<String, String> form) {
        return catchThrowableOfType(NotTaken.class, () -> desk.decide(request, form))
                .errors();
    }

    private void accredit(UUID person, String state, String mentor) {
        world.coordinators.record(
                world.by(desk.lead, Action.COORDINATORS_KEEP),
                new AccreditationForm(person.toString(), state, "2026-01-05", mentor, ""));
    }

    private UUID planOf(String request) {
        return world.sql
                .sql("select id from plan where reference = :reference")
                .param("reference", desk.seen(request).decided().orElseThrow().plan())
                .query(UUID.class)
                .single();
    }

    private Item only(UUID plan, String kind) {
        return world.entrance
                .look(
                        world.by(world.field, Action.PLAN_SEE, plan),
                        "test",
                        change -> world.items.ofKind(change, world.kinds.get(kind), false))
                .get(0);
    }

    @Test
    void deploying_begins_the_plan_with_its_tasking_event_and_place_and_nothing_is_typed_again() {
        String request = desk.file(
                world.stranger,
                Map.of(
                        "eventName", "Lantern Walk",
                        "venue", "Marine Drive",
                        "firstDay", "2199-06-27",
                        "askedFor", "Look at the road with us",
                        "contact", "01632 960 114",
                        "caller", "Moira Hask, organiser",
                        "calledAt", "2026-03-02 16:05",
                        "means", "TELEPHONE"));

        desk.decide(
                request,
                deploying(
                        "criterion",
                        "CROWDED_PLACE",
                        "deadline",
                        "2199-06-20 17:00",
                        "terms",
                        "The walk alone",
                        "mentor",
                        world.marsh.toString()));

        UUID plan = planOf(request);
        Function<String, String> tasking =
                name -> only(plan, "TASKING").answers().text(name).orElse("");
        assertThat(tasking.apply("task")).isEqualTo("Look at the road with us");
        assertThat(tasking.apply("askedBy")).isEqualTo("Moira Hask, organiser");
        assertThat(tasking.apply("askedByRole")).contains("01632 960 114");
        assertThat(tasking.apply("askedHow")).isEqualTo("SPOKEN");
        assertThat(tasking.apply("askedAt")).contains("2026-03-02");
        assertThat(tasking.apply("criterion")).isEqualTo("CROWDED_PLACE");
        assertThat(tasking.apply("taskedBy")).isEqualTo("Supt Nia Lead");
        assertThat(tasking.apply("termsOfReference")).isEqualTo("The walk alone");
        assertThat(tasking.apply("deadline")).contains("2199-06-20");
        assertThat(tasking.apply("coordinator")).isEqualTo("Insp Jo Field");
        assertThat(tasking.apply("mentor")).isEqualTo("Sgt Ade Marsh");
        assertThat(tasking.apply("notice")).endsWith(" days");
        assertThat(only(plan, "EVENT").answers().text("firstDay")).contains("2199-06-27");
        assertThat(only(plan, "ZONE").title()).isEqualTo("Marine Drive");
        assertThat(desk.lookAs(world.marsh, world.plans::own))
                .singleElement()
                .satisfies(own -> assertThat(own.capacity().name()).isEqualTo("MENTOR"));
        assertThat(desk.look(world.plans::own)).isEmpty();
        Request seen = desk.lookAs(world.field, change -> world.requests.get(change, request));
        assertThat(seen.reference()).isEqualTo(request);
    }

    @Test
    void the_lead_who_deploys_sees_nothing_of_the_plan() {
        String request = desk.file("Lantern Walk", "", "2199-06-27");
        desk.decide(request, deploying());

        assertThatThrownBy(() -> only(desk.lead, planOf(request))).hasMessageContaining("nothing here");
    }

    private Item only(UUID who, UUID plan) {
        return world.entrance.look(
                world.by(who, Action.PLAN_SEE, plan),
                "test",
                change -> world.items
                        .ofKind(change, world.kinds.get("TASKING"), false)
                        .get(0));
    }

    @Test
    void every_outcome_has_a_reason_and_says_who_acts_on_it() {
        String request = desk.file("Lantern Walk", "", "2199-06-27");

        assertThat(wrong(request, Map.of())).containsOnlyKeys("outcome", "reason");
        assertThat(wrong(request, Map.of("outcome", "DECLINE", "reason", "  "))).containsOnlyKeys("reason");
        assertThat(wrong(request, Map.of("outcome", "REFER", "reason", "Theirs")))
                .containsOnlyKeys("passedTo");
        assertThat(wrong(request, Map.of("outcome", "VERBAL_OR_EMAIL", "reason", "Short")))
                .containsOnlyKeys("passedTo");
        assertThat(wrong(request, Map.of("outcome", "DEPLOY", "reason", "Crowd")))
                .containsOnlyKeys("form", "coordinator");
        assertThat(wrong(request, deploying("coordinator", world.hall.toString())))
                .containsKey("coordinator");
        assertThat(wrong(request, deploying("mentor", world.field.toString())))
                .containsEntry("mentor", "Nobody mentors themselves.");
        assertThat(wrong(request, deploying("deadline", "soon"))).containsOnlyKeys("deadline");
        assertThat(desk.seen(request).decided()).isEmpty();
        assertThat(world.sql.sql("select count(*) from plan").query(Long.class).single())
                .isZero();
    }

    @Test
    void advice_by_a_coordinator_begins_a_light_form_of_its_kind_and_by_someone_else_none() {
        String theirs = desk.file("Food hall", "", "2199-06-27");
        String ours = desk.file("Book fair", "", "2199-06-27");

        desk.decide(theirs, Map.of("outcome", "VERBAL_OR_EMAIL", "reason", "Short", "passedTo", "PC Tan, by e-mail"));
        desk.decide(
                ours, Map.of("outcome", "ADVICE_DOCUMENT", "reason", "Small", "coordinator", world.field.toString()));

        assertThat(desk.seen(theirs).decided().orElseThrow().words())
                .isEqualTo("Verbal or e-mail advice: PC Tan, by e-mail");
        assertThat(desk.seen(theirs).decided().orElseThrow().plan()).isEmpty();
        assertThat(desk.seen(ours).decided().orElseThrow().words()).isEqualTo("Advice document: Insp Jo Field");
        assertThat(desk.lookAs(world.field, world.plans::own))
                .singleElement()
                .satisfies(own -> assertThat(own.form().name()).isEqualTo("ADVICE_DOCUMENT"));
    }

    @Test
    void the_second_of_two_leads_is_told_what_the_first_decided() {
        String request = desk.file("Lantern Walk", "", "2199-06-27");
        desk.decline(request, "No criterion is met");

        NotTaken told = catchThrowableOfType(NotTaken.class, () -> desk.decide(request, deploying("seen", "0")));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.errors()).containsOnlyKeys("outcome");
        desk.decide(request, deploying());
        assertThatThrownBy(() -> desk.decline(request, "No")).hasMessageContaining("deployed on this request already");
    }

    @Test
    void whoever_is_working_to_competence_has_a_mentor_named_or_the_lead_is_told_first() {
        String request = desk.file("Lantern Walk", "", "2199-06-27");
        accredit(world.field, "WORKING_TO_COMPETENCE", "");

        Cautions said = catchThrowableOfType(Cautions.class, () -> desk.decide(request, deploying()));

        assertThat(said.sentences().get("mentor")).contains("Insp Jo Field is not accredited yet");
        desk.decide(request, deploying("allTheSame", said.hash()));
        assertThat(desk.seen(request).isDeployed()).isTrue();
    }

    @Test
    void of_a_lapsed_accreditation_the_lead_is_told_and_decides() {
        String request = desk.file("Lantern Walk", "", "2199-06-27");
        accredit(world.field, "LAPSED", "");

        Cautions said = catchThrowableOfType(Cautions.class, () -> desk.decide(request, deploying()));

        assertThat(said.sentences().get("coordinator")).contains("lapsed on 5 January 2026");
    }

    @Test
    void the_load_counts_plans_until_their_event_is_over() {
        desk.decide(desk.file("Lantern Walk", "", "2199-06-27"), deploying());
        desk.decide(desk.file("Book fair", "", "2199-05-01"), deploying("mentor", world.marsh.toString()));
        desk.decideAllTheSame(desk.fileAllTheSame("Long over", "2020-05-01"), deploying());

        assertThat(load(world.field))
                .isEqualTo(new Coordinator.Load(2, 0, 0, java.util.Optional.of(LocalDate.of(2199, 5, 1))));
        assertThat(load(world.marsh).mentors()).isEqualTo(1);
    }

    private Coordinator.Load load(UUID who) {
        return desk.look(world.coordinators::ofForce).stream()
                .filter(one -> one.id().equals(who))
                .findFirst()
                .orElseThrow()
                .load();
    }

    @Test
    void what_is_recorded_of_a_coordinator_is_read_with_care() {
        UUID clerk = world.person("PC Not One", Role.LOGGIST);
        accredit(world.marsh, "TRAINED", "");

        assertThat(recorded(clerk.toString(), "ACCREDITED", "", "")).containsOnlyKeys("person");
        assertThat(recorded(world.field.toString(), "GOOD", "", "")).containsOnlyKeys("state");
        assertThat(recorded(world.field.toString(), "ACCREDITED", "2199-01-01", ""))
                .containsOnlyKeys("since");
        assertThat(recorded(world.field.toString(), "TRAINED", "", world.field.toString()))
                .containsEntry("mentor", "Nobody mentors themselves.");
        assertThat(recorded(world.field.toString(), "TRAINED", "", world.marsh.toString()))
                .containsEntry("mentor", "Sgt Ade Marsh is not accredited, and so cannot co-sign for another.");
    }

    private Map<String, String> recorded(String person, String state, String since, String mentor) {
        return catchThrowableOfType(
                        NotTaken.class,
                        () -> world.coordinators.record(
                                world.by(desk.lead, Action.COORDINATORS_KEEP),
                                new AccreditationForm(person, state, since, mentor, "")))
                .errors();
    }

    @Test
    void only_a_lead_decides_or_keeps_what_is_known_of_coordinators() {
        assertThatThrownBy(() -> world.triage.happened(
                        world.by(world.field, Action.REQUEST_TRIAGE), new HappenedForm("", "", "", List.of())))
                .hasMessageContaining("nothing here");
        assertThatThrownBy(() -> world.coordinators.record(
                        world.by(world.field, Action.COORDINATORS_KEEP),
                        new AccreditationForm(world.field.toString(), "ACCREDITED", "", "", "")))
                .hasMessageContaining("nothing here");
    }
}
