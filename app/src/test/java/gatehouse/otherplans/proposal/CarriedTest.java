package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.plan.kind.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class CarriedTest {

    private static List<Accepted> accepted(List<Proposal> proposals) {
        List<Accepted> facts = new ArrayList<>();
        proposals.forEach(proposal -> facts.add(new Accepted("FCT-" + (facts.size() + 1), proposal.answers())));
        return facts;
    }

    @Test
    void only_what_changed_is_shown_when_a_new_version_arrives() {
        List<Proposal> was = APage.saying(
                        "The road is closed from 09:00 to 17:00.",
                        "Bars close at 22:00.",
                        "Staff are briefed at 06:45.")
                .all();
        List<Proposal> now = APage.saying(
                        "A new first line without facts.",
                        "The road is closed from 09:00 to 17:00.",
                        "Bars close at 21:30.",
                        "Medics stand down at 23:00.")
                .all();

        Carried carried = Carried.of(accepted(was), was, now);

        assertThat(carried.carried()).singleElement().satisfies(moved -> {
            assertThat(moved.fact().reference()).isEqualTo("FCT-1");
            assertThat(moved.proposal().anchor()).isEqualTo("page 1, paragraph 2");
        });
        assertThat(carried.changed()).singleElement().satisfies(moved -> {
            assertThat(moved.fact().reference()).isEqualTo("FCT-2");
            assertThat(moved.proposal().text("endsAt")).isEqualTo("2027-06-26 21:30");
        });
        assertThat(carried.fresh()).extracting(Proposal::words).containsExactly("Medics stand down at 23:00.");
        assertThat(carried.gone()).extracting(Accepted::reference).containsExactly("FCT-3");
    }

    @Test
    void a_fact_that_a_person_put_right_carries_as_they_left_it() {
        List<Proposal> page =
                APage.saying("Doors at 12.00, all welcome from 12:00.").all();
        Accepted corrected =
                new Accepted("FCT-001", page.get(0).answers().with("startsAt", new Answer.Given("2027-06-26 12:15")));

        Carried carried = Carried.of(List.of(corrected), page, page);

        assertThat(carried.carried())
                .singleElement()
                .satisfies(moved -> assertThat(moved.fact()).isEqualTo(corrected));
        assertThat(carried.changed()).isEmpty();
    }

    @Test
    void words_that_stand_under_another_day_have_changed() {
        List<Proposal> was = APage.empty()
                .heading("Friday 25 June")
                .paragraph("09:00 Barriers arrive")
                .all();
        List<Proposal> now = APage.empty()
                .heading("Sunday 27 June")
                .paragraph("09:00 Barriers arrive")
                .all();

        Carried carried = Carried.of(accepted(was), was, now);

        assertThat(carried.carried()).isEmpty();
        assertThat(carried.changed())
                .anySatisfy(
                        moved -> assertThat(moved.proposal().text("startsAt")).isEqualTo("2027-06-27 09:00"));
    }

    @Test
    void what_was_passed_over_is_not_shown_again() {
        List<Proposal> page =
                APage.saying("Bars close at 22:00.", "Doors open at 12:00.").all();

        Carried carried = Carried.of(accepted(page.subList(0, 1)), page, page);

        assertThat(carried.fresh()).isEmpty();
        assertThat(carried.passedOver()).extracting(Proposal::words).containsExactly("Doors open at 12:00.");
    }

    @Test
    void two_facts_in_one_sentence_each_carry_to_their_own() {
        List<Proposal> page = APage.saying("Open from 06:00 until 10:00 and from 16:00 until 20:00.")
                .all();

        assertThat(Carried.of(accepted(page), page).carried())
                .extracting(
                        moved -> moved.fact().answers().equals(moved.proposal().answers()))
                .containsExactly(true, true);
    }

    @Test
    void white_space_changes_nothing() {
        List<Proposal> was = APage.saying("Bars  close at 22:00.").all();
        List<Proposal> now = APage.saying("Bars close\u00a0at 22:00.").all();

        assertThat(Carried.of(accepted(was), now).carried()).hasSize(1);
    }
}
