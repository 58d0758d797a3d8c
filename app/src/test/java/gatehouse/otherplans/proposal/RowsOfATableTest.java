package gatehouse.otherplans.proposal;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

class RowsOfATableTest {

    @Test
    void a_closure_table_is_a_window_a_row_with_its_faults_kept() {
        APage page = APage.empty()
                .heading("Road closures")
                .table(
                        "Road name | Section | Start date | Start time | End date | End time",
                        "Foreshore Road | Globe St to Eastborough | 26/06/2027 | 15:00 | 27/06/2027 | 00:30",
                        "Weir Road | Whole length | 26/06/2028 | 14:00 | 26/06/2027 | 23:00",
                        "Mill Lane | Whole length | 26/06/2027 | 14:00 | |");
        assertThat(page.windows())
                .containsExactly(
                        "2027-06-26 15:00 to 2027-06-27 00:30",
                        "2028-06-26 14:00 to 2027-06-26 23:00",
                        "2027-06-26 14:00 to ");
        Proposal first = page.all().get(0);
        assertThat(first.about()).contains(About.CLOSURE);
        assertThat(first.anchor()).isEqualTo("table 1, row 2");
        assertThat(first.text("zone")).isEqualTo("ZON-002");
        assertThat(first.answers().list("segments")).containsExactly("Foreshore Road (Globe St to Eastborough)");
        assertThat(first.words()).startsWith("Foreshore Road | Globe St to Eastborough | 26/06/2027");
    }

    @Test
    void the_kind_of_a_row_is_told_by_its_columns() {
        assertThat(APage.empty()
                        .table("Resource | Number | Location", "Barriers | 420 | Harbour Green")
                        .all())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(FactType.RESOURCE);
                    assertThat(row.answers().number("quantity")).contains(420L);
                });
        assertThat(APage.empty()
                        .table("Decision | Decided by | Deputy", "Suspend entry | Head of Security | Gate supervisor")
                        .all())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.about()).contains(About.DECISION);
                    assertThat(row.text("holder")).isEqualTo("Head of Security");
                    assertThat(row.text("deputy")).isEqualTo("Gate supervisor");
                });
    }

    @Test
    void columns_that_a_person_mapped_once_are_read_so_again() {
        String headings = "Bezeichnung | Von | Bis";
        String row = "Search of the Green | 0600 | 0800";
        APage page = APage.empty().table(headings, row);
        assertThat(page.windows()).isEmpty();
        assertThat(page.remembering("BEZEICHNUNG | von: | Bis", "SUBJECT,START,END")
                        .windows())
                .containsExactly("2027-06-26 06:00 to 2027-06-26 08:00");
    }

    @Test
    void what_columns_hold_is_kept_and_read_back() {
        ColumnMap map = ColumnMap.guess(java.util.List.of("Road", "From", "To", "Remarks"));
        assertThat(map.words()).isEqualTo("PLACE,START,END,PROSE");
        assertThat(ColumnMap.read(map.words())).isEqualTo(map);
    }

    @Test
    void what_every_row_is_about_is_remembered_with_the_columns() {
        String headings = "Item | Von | Bis";
        APage page = APage.empty().table(headings, "Serial 12 | 0600 | 0800");
        assertThat(page.remembering(headings, "RESOURCE,START,END:UNIT").of(FactType.RESOURCE))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.about()).contains(About.UNIT);
                    assertThat(unit.text("subject")).isEqualTo("Serial 12");
                    assertThat(unit.text("startsAt")).isEqualTo("2027-06-26 06:00");
                });
        ColumnMap kept = ColumnMap.read("PLACE,START:CLOSURE");
        assertThat(kept.about()).contains(About.CLOSURE);
        assertThat(ColumnMap.read(kept.words())).isEqualTo(kept);
    }

    @Test
    void a_table_of_roads_with_times_alone_is_of_their_closure() {
        assertThat(APage.empty()
                        .table("Road | From | To", "Mill Lane | 08:00 | 18:00")
                        .all())
                .extracting(Proposal::about)
                .containsExactly(Optional.of(About.CLOSURE));
        assertThat(APage.empty()
                        .table("Road | Activity | From | To", "Mill Lane | Funfair | 08:00 | 18:00")
                        .all())
                .extracting(Proposal::about)
                .containsExactly(Optional.of(About.ACTIVITY));
    }

    @Test
    void a_note_in_a_row_that_assumes_something_is_a_second_fact() {
        assertThat(APage.empty()
                        .table(
                                "Road | From | To | Notes",
                                "Mill Lane | 08:00 | 18:00 | Subject to the order being made")
                        .all())
                .extracting(Proposal::kind)
                .containsExactly(FactType.WINDOW, FactType.ASSUMPTION);
    }

    @Test
    void a_table_whose_headings_say_nothing_is_read_cell_by_cell() {
        assertThat(APage.empty()
                        .table("Alpha | Beta", "Doors open at 12:00 | None")
                        .all())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.anchor()).isEqualTo("table 1, row 2, column 1");
                    assertThat(found.words()).isEqualTo("Doors open at 12:00");
                });
    }

    @Test
    void a_row_that_is_only_a_day_holds_for_the_rows_under_it() {
        assertThat(APage.empty()
                        .table("Time | Activity", "Friday 25 June | ", "18:00-20:00 | Rehearsal")
                        .windows())
                .containsExactly("2027-06-25 18:00 to 2027-06-25 20:00");
    }

    @Test
    void columns_are_known_by_their_cells_where_headings_say_little() {
        assertThat(APage.empty()
                        .table("Road | Closure begins at | Closure lifted at", "High Street | 06:00 | 20:00")
                        .windows())
                .containsExactly("2027-06-26 06:00 to 2027-06-26 20:00");
        assertThat(APage.empty()
                        .table("Road | From | To", "Anchor Lane | Mill Road | North Slip")
                        .all())
                .extracting(Proposal::kind)
                .containsExactly(FactType.PLACE);
    }

    @Test
    void days_over_columns_are_the_days_of_the_times_under_them() {
        assertThat(APage.empty()
                        .table("Activity | Friday 25 June | Saturday 26 June", "Bar | 6pm-11pm | noon-11pm")
                        .windows())
                .containsExactly("2027-06-25 18:00 to 2027-06-25 23:00", "2027-06-26 12:00 to 2027-06-26 23:00");
    }

    @Test
    void a_day_holds_for_the_rows_that_leave_it_blank() {
        assertThat(APage.empty()
                        .table("Day | Time | Event", "Fri 25 June | 10:00 | Build", " | 11-12 | Fence")
                        .windows())
                .containsExactly("2027-06-25 10:00 to ", "2027-06-25 11:00 to 2027-06-25 12:00");
    }

    @Test
    void how_long_a_row_lasts_gives_its_end() {
        assertThat(APage.empty()
                        .table("Item | Start | Duration", "Band | 19:00 | 45 mins")
                        .windows())
                .containsExactly("2027-06-26 19:00 to 2027-06-26 19:45");
    }

    @Test
    void a_serials_strength_is_a_sum_and_its_number_a_name() {
        assertThat(APage.empty()
                        .table("Serial | Strength | On duty | Off duty", "12 | 1+7 | 1200 | 2200")
                        .all())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("subject")).isEqualTo("Serial 12");
                    assertThat(row.answers().number("quantity")).contains(8L);
                    assertThat(row.text("endsAt")).isEqualTo("2027-06-26 22:00");
                });
    }
}
