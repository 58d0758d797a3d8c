package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.reader.Block;
import gatehouse.foundation.reader.Document;
import gatehouse.foundation.reader.Format;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;
import gatehouse.foundation.reader.Row;
import gatehouse.foundation.reader.Table;
import gatehouse.otherplans.fact.FactType;
import gatehouse.otherplans.fact.Places;

/** A page written in a test, of an event on Saturday 26 June 2027 with build before it and de-rig after. */
record APage(List<Block> blocks, EventContext event, Map<String, ColumnMap> remembered) {

    static APage empty() {
        List<LocalDate> days = LocalDate.parse("2027-06-22")
                .datesUntil(LocalDate.parse("2027-06-29"))
                .toList();
        return new APage(List.of(), event(days, List.of(LocalDate.parse("2027-06-26"))), Map.of());
    }

    static APage saying(String... paragraphs) {
        APage page = empty();
        for (String paragraph : paragraphs) {
            page = page.with(new Paragraph("page 1, paragraph " + (page.blocks().size() + 1), 1, paragraph));
        }
        return page;
    }

    static EventContext event(List<LocalDate> days, List<LocalDate> mainDays) {
        return new EventContext(
                ZoneId.of("Europe/London"),
                days,
                mainDays,
                List.of(
                        new Places.Place("ZON-001", "Harbour Green", List.of("the Green"), ""),
                        new Places.Place("ZON-002", "Foreshore Road", List.of("Sea front"), "")));
    }

    APage with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new APage(more, event, remembered);
    }

    APage heading(String text) {
        return with(new Heading(1, "page 1, heading", 1, text));
    }

    APage paragraph(String text) {
        return with(new Paragraph("page 1, paragraph " + (blocks.size() + 1), 1, text));
    }

    /** Rows with their cells parted by bars, from row 1. */
    APage table(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
            rows.add(new Row(rows.size() + 1, 1, cells, List.of()));
        }
        return with(new Table("table 1", 1, "", false, rows));
    }

    APage remembering(String headings, String columns) {
        String layout = ColumnMap.layout(List.of(headings.split("\\s*\\|\\s*")));
        return new APage(blocks, event, Map.of(layout, ColumnMap.read(columns)));
    }

    APage during(LocalDate... days) {
        return new APage(blocks, event(List.of(days), List.of(days)), remembered);
    }

    List<Proposal> all() {
        return Proposals.of(new Document(Format.DOCX, 1, blocks, List.of()), event, remembered);
    }

    List<Proposal> of(FactType kind) {
        return all().stream().filter(proposal -> proposal.kind() == kind).toList();
    }

    /** Each window as {@code start to end}, an open side left blank. */
    List<String> windows() {
        return of(FactType.WINDOW).stream()
                .map(window -> side(window, "start") + " to " + side(window, "end"))
                .toList();
    }

    private static String side(Proposal window, String side) {
        return window.text(side + "sAt").isEmpty() ? window.text(side + "Words") : window.text(side + "sAt");
    }
}
