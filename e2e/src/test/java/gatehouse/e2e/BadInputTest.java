package gatehouse.e2e;

import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String WEAKNESS = "What is the weakness?";

    private World world;
    private Person coordinator;
    private Person deputy;
    private String list;

    @BeforeAll
    void begin() throws Exception {
        world = new World();
        Person administrator = world.administrator(Seat.DESK);
        coordinator = world.coordinator(administrator, Seat.DESK);
        deputy = world.added(administrator, Seat.DESK, "kit", "DC Kit Lowe", "CT SecCo", "CT security coordinator");
        Writing writing = new Writing(coordinator);
        writing.isTaskedByTelephone();
        writing.putsOnThePlan("kit", "Deputy coordinator");
        list = writing.plan() + "/vulnerabilities";
    }

    @AfterAll
    void end() throws Exception {
        world.close();
    }

    @Test
    void an_impossible_date_is_a_sentence_and_what_was_typed_is_still_there() {
        coordinator.open(list + "/new");
        coordinator.fill(WEAKNESS, "The gate is wedged open on the last day.");
        coordinator.fill("When was it first seen?", "2027-02-30");
        coordinator.press("Save");
        coordinator.sees("This could not be kept yet");
        assertThat(coordinator.answer("When was it first seen?")).isEqualTo("2027-02-30");
        assertThat(coordinator.answer(WEAKNESS)).isEqualTo("The gate is wedged open on the last day.");
    }

    @Test
    void the_second_of_two_writers_sees_both_texts_and_can_settle_them() {
        String item = add(coordinator, "The fence is low.");
        deputy.open(item + "/edit");
        coordinator.open(item + "/edit");
        coordinator.fill(WEAKNESS, "The fence is low beside the slip.");
        coordinator.press("Save");
        deputy.fill(WEAKNESS, "The fence is low by the steps.");
        deputy.press("Save");
        deputy.sees("What is kept now");
        deputy.sees("The fence is low beside the slip.");
        assertThat(deputy.answer(WEAKNESS)).isEqualTo("The fence is low by the steps.");
        deputy.picture("both-texts");
        deputy.fill(WEAKNESS, "The fence is low beside the slip and by the steps.");
        deputy.press("Save");
        coordinator.open(item);
        coordinator.sees("The fence is low beside the slip and by the steps.");
    }

    @Test
    void a_double_click_keeps_it_once() {
        coordinator.open(list + "/new");
        coordinator.fill(WEAKNESS, "The side door is not watched.");
        coordinator.page().locator("main .actions button").dblclick();
        coordinator.page().waitForURL("**/VUL-*");
        coordinator.open(list);
        assertThat(coordinator.page().getByText("The side door is not watched.").count())
                .isEqualTo(1);
    }

    @Test
    void one_form_sent_twice_is_kept_once() {
        coordinator.open(list + "/new");
        coordinator.fill(WEAKNESS, "The lamp by the steps is out.");
        Map<?, ?> typed = (Map<?, ?>)
                coordinator.page().evaluate("Object.fromEntries(new FormData(document.querySelector('main form')))");
        FormData form = FormData.create();
        typed.forEach((name, value) -> form.set((String) name, (String) value));
        RequestOptions once = RequestOptions.create().setForm(form);
        APIResponse first = coordinator.page().request().post(list, once);
        APIResponse second = coordinator.page().request().post(list, once);
        assertThat(second.url()).isEqualTo(first.url()).contains("/VUL-");
        coordinator.open(list);
        assertThat(coordinator.page().getByText("The lamp by the steps is out.").count())
                .isEqualTo(1);
    }

    @Test
    void a_session_that_ended_loses_no_words() {
        coordinator.open(list + "/new");
        coordinator.fill(WEAKNESS, "The hatch has no lock.");
        coordinator.isForgotten();
        coordinator.press("Save");
        coordinator.picture("session-ended");
        coordinator.fill("What is your sign-in name?", coordinator.name());
        coordinator.fill("What is your password?", Person.PASSWORD);
        coordinator.press("Sign in");
        coordinator.sees("What you typed when your session had ended");
        coordinator.picture("what-you-typed");
        coordinator.press("Send it now");
        coordinator.open(list);
        coordinator.sees("The hatch has no lock.");
    }

    @Test
    void a_hundred_thousand_characters_are_kept_to_the_last() {
        String words = "A long answer, pasted whole. ".repeat(3450).substring(0, 100_000 - 1) + ".";
        String item = add(coordinator, words);
        coordinator.open(item + "/edit");
        assertThat(coordinator.answer(WEAKNESS)).isEqualTo(words);
    }

    @Test
    void code_other_scripts_and_emoji_come_out_as_typed_and_run_nowhere() {
        String words = "<script>alert('ran')</script> مرحبا بالعالم \u202eabc 👮🏽‍♀️ & \"quoted\" ${7*7}";
        String item = add(coordinator, words);
        coordinator.open(item);
        coordinator.sees(words);
        coordinator.open(list);
        coordinator.sees(words);
        coordinator.open(item + "/history");
        coordinator.sees(words);
        coordinator.open(item + "/edit");
        assertThat(coordinator.answer(WEAKNESS)).isEqualTo(words);
    }

    private String add(Person person, String weakness) {
        person.open(list + "/new");
        person.fill(WEAKNESS, weakness);
        person.press("Save");
        return person.path();
    }
}
