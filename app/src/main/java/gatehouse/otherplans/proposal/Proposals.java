package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.reader.Attached;
import gatehouse.foundation.reader.Block;
import gatehouse.foundation.reader.Document;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;
import gatehouse.foundation.reader.Table;
import gatehouse.otherplans.fact.FactType;

/** Reads a document from top to bottom and proposes the facts in it. */
public final class Proposals {
    private static final int SHORT = 30;
    private static final int MARKS = 3;

    /** When an e-mail was sent is no time of the event. */
    private static final String SENT = "Sent: ";

    private final EventContext event;
    private final Clocks clocks;
    private final ProseReader prose;
    private final TableReader tables;
    private final List<Proposal> found = new ArrayList<>();
    private DayOver day = DayOver.NONE;
    private int dayLevel;
    private String title = "";

    private Proposals(EventContext event, Clocks clocks, Map<String, ColumnMap> remembered) {
        this.event = event;
        this.clocks = clocks;
        this.prose = new ProseReader(event, clocks);
        this.tables = new TableReader(event, clocks, remembered, prose);
    }

    public static List<Proposal> of(Document document, EventContext event) {
        return of(document, event, Map.of());
    }

    /**
     * In the order of the document.
     *
     * @param remembered what a person said of the columns of this owner's tables, by {@link ColumnMap#layout}
     */
    public static List<Proposal> of(Document document, EventContext event, Map<String, ColumnMap> remembered) {
        Proposals proposals = new Proposals(event, Clocks.of(event.zone(), document.blocks()), remembered);
        document.blocks().forEach(proposals::read);
        return List.copyOf(proposals.found);
    }

    private void read(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table) {
            found.addAll(tables.read(table, title + " " + table.name(), day));
        } else if (block instanceof Attached attached) {
            Proposals inside = new Proposals(event, clocks, tables.remembered());
            attached.blocks().forEach(inside::read);
            found.addAll(inside.found);
        }
    }

    /** A day in a heading holds for what is under it. */
    private void heading(Heading heading) {
        title = heading.text();
        List<DayWords.Found> days = days(heading.text());
        if (days.size() == 1) {
            day = DayOver.of(days.get(0), heading.text());
            dayLevel = heading.level();
        } else if (heading.level() <= dayLevel) {
            day = DayOver.NONE;
        }
        prose.read(heading.anchor(), heading.page(), heading.text(), day).stream()
                .filter(proposal -> !isSectionNumber(proposal, heading.text()))
                .filter(proposal -> !isDayOver(proposal, days, heading.text()))
                .forEach(found::add);
    }

    /** The one day of a heading says when what is under it happens, and nothing itself. */
    private static boolean isDayOver(Proposal proposal, List<DayWords.Found> days, String text) {
        return proposal.kind() == FactType.WINDOW
                && days.size() == 1
                && days.get(0).days().size() == 1
                && text.substring(days.get(0).from(), days.get(0).to()).equals(proposal.mark());
    }

    /** 4 Radio counts no radios. */
    private static boolean isSectionNumber(Proposal proposal, String heading) {
        return proposal.kind() == FactType.RESOURCE
                && Character.isDigit(heading.charAt(0))
                && heading.startsWith(proposal.mark());
    }

    /** So does a day that stands alone in its paragraph, as over a running order. */
    private void paragraph(Paragraph paragraph) {
        if (paragraph.text().startsWith(SENT) && paragraph.anchor().endsWith("sent")) {
            return;
        }
        List<DayWords.Found> days = days(paragraph.text());
        String text = paragraph.text().strip();
        if (days.size() == 1 && text.length() - (days.get(0).to() - days.get(0).from()) < SHORT && isDayAlone(text)) {
            day = DayOver.of(days.get(0), paragraph.text());
            dayLevel = Integer.MAX_VALUE;
        }
        prose.read(paragraph.anchor(), paragraph.page(), paragraph.text(), day).stream()
                .filter(proposal -> !isOnlyDay(days, text) || !isDayOver(proposal, days, paragraph.text()))
                .forEach(found::add);
    }

    private static boolean isOnlyDay(List<DayWords.Found> days, String text) {
        return days.size() == 1
                && text.length() - (days.get(0).to() - days.get(0).from()) <= MARKS;
    }

    private boolean isDayAlone(String text) {
        return !text.endsWith(".") && new SureTimes(text, days(text)).find().isEmpty();
    }

    private List<DayWords.Found> days(String text) {
        return new DayWords(event)
                .find(text).stream()
                        .filter(found -> found.day().isPresent() || found.isNone())
                        .toList();
    }
}
