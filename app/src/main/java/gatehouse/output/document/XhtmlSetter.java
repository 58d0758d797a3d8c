package gatehouse.output.document;

import java.util.List;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Sets the blocks of a paper as XHTML for the PDF. How it looks is in {@code paper.css}. */
final class XhtmlSetter implements BlockSetter {
    private static final int LETTERS_TO_A_LINE = 100;
    private static final int MOST_LINES_REPEATED = 15;
    private static final int MOST_ROWS_KEPT = 7;
    private static final int MOST_ROWS_OF_SQUARES_KEPT = 18;
    private static final int LETTERS_OF_A_TALL_ROW = 500;
    private static final int MOST_LETTERS_KEPT = 800;
    private static final int WIDTH_UPRIGHT = 174;
    private static final int WIDTH_ON_ITS_SIDE = 261;

    private final Xhtml page;
    private final List<Block.Heading> headings;
    private int headingsSet;
    private int photographsSet;
    private boolean breakPending;
    private boolean onItsSide;

    XhtmlSetter(Xhtml page, List<Block.Heading> headings) {
        this.page = page;
        this.headings = headings;
    }

    /** What the n-th heading of the paper is called inside the page. */
    static String id(int heading) {
        return "h" + heading;
    }

    @Override
    public void cover(Cover cover) {
        page.open("div", "class", "cover" + pendingBreak());
        if (!cover.kicker().isBlank()) {
            page.leaf("p", "kicker", cover.kicker());
        }
        page.leaf("h1", "title", cover.title());
        page.leaf("p", "subject", cover.subject());
        page.close();
        answers(new Block.Answers(cover.facts()));
        breakPending = true;
    }

    @Override
    public void contents(Block.Contents contents) {
        page.open("div", "class", "contents" + pendingBreak());
        page.leaf("p", "contents-title", contents.title());
        for (int n = 0; n < headings.size(); n++) {
            if (headings.get(n).isInContents()) {
                entry(headings.get(n), id(n));
            }
        }
        page.close();
    }

    private void entry(Block.Heading heading, String id) {
        String words = heading.oneLine();
        page.open("p", "class", "entry entry" + heading.level());
        page.open("a", "href", "#" + id, "title", Ink.printable(words), "dir", Xhtml.direction(words));
        page.words(words).close().close();
    }

    @Override
    public void heading(Block.Heading heading) {
        String id = id(headingsSet++);
        page.open(
                "h" + heading.level(),
                "id",
                id,
                "class",
                pendingBreak().strip(),
                "dir",
                Xhtml.direction(heading.text()));
        page.words(heading.text()).close();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        page.leaf("p", pendingBreak().strip(), paragraph.text());
    }

    @Override
    public void callout(Block.Callout callout) {
        page.open("div", "class", "callout" + pendingBreak());
        page.leaf("p", "label", callout.label());
        page.leaf("p", "", callout.text());
        page.close();
    }

    @Override
    public void bullets(Block.BulletList list) {
        items("ul", list.items());
    }

    @Override
    public void numbered(Block.NumberedList list) {
        items("ol", list.items());
    }

    private void items(String tag, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        page.open(tag, "class", pendingBreak().strip());
        items.forEach(item -> page.leaf("li", "", item));
        page.close();
    }

    @Override
    public void answers(Block.Answers answers) {
        if (answers.rows().isEmpty()) {
            return;
        }
        page.open("table", "class", "answers" + pendingBreak()).open("tbody");
        for (Answer row : answers.rows()) {
            page.open("tr").open("th", "scope", "row", "dir", Xhtml.direction(row.question()));
            page.words(row.question()).close();
            cell("td", "", Cell.loud(row.loud(), row.words()));
            page.close();
        }
        page.close().close();
    }

    @Override
    public void table(Table table) {
        String kind = (repeatsHeadings(table) ? "grid repeats" : "grid")
                + (table.isOfSquares() ? " squares" : "")
                + (isSmall(table) ? " whole" : "")
                + (beginsTall(table) ? " tall" : "");
        page.open("table", "class", kind + pendingBreak());
        if (!table.caption().isBlank()) {
            page.leaf("caption", "", table.caption());
        }
        int whole = table.columns().stream().mapToInt(Column::share).sum();
        page.open("thead").open("tr");
        for (Column column : table.columns()) {
            String width = "width: " + 100.0 * column.share() / whole + "%";
            page.open("th", "scope", "col", "style", width, "dir", Xhtml.direction(column.heading()));
            page.words(column.heading()).close();
        }
        page.close().close().open("tbody");
        table.rows().forEach(row -> row(row, table.headsRows()));
        page.close().close();
    }

    /** Few words in few rows, or a grid that fits a page: a table that would look broken on two. */
    private static boolean isSmall(Table table) {
        int letters = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell ->
                        cell.paragraphs().stream().mapToInt(String::length).sum())
                .sum();
        int rows = table.rows().size();
        boolean isGrid = table.isOfSquares() && !table.caption().isEmpty();
        return (rows <= MOST_ROWS_KEPT && letters <= MOST_LETTERS_KEPT)
                || (isGrid && rows <= MOST_ROWS_OF_SQUARES_KEPT);
    }

    /** Its first row takes much of a page, so that its headings could be left alone at the foot of the page before. */
    private static boolean beginsTall(Table table) {
        return table.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell ->
                        cell.paragraphs().stream().mapToInt(String::length).sum() > LETTERS_OF_A_TALL_ROW);
    }

    /** A heading row that fills a page cannot also stand above its rows on the next. */
    private static boolean repeatsHeadings(Table table) {
        int whole = table.columns().stream().mapToInt(Column::share).sum();
        return table.columns().stream().allMatch(column -> {
            long letters = (long) column.heading().length() * whole / column.share();
            return letters / LETTERS_TO_A_LINE + column.heading().lines().count() <= MOST_LINES_REPEATED;
        });
    }

    private void row(Row row, boolean headed) {
        page.open("tr");
        for (int n = 0; n < row.cells().size(); n++) {
            boolean heading = headed && n == 0;
            cell(heading ? "th" : "td", heading ? "row" : "", row.cells().get(n));
        }
        page.close();
    }

    private void cell(String tag, String scope, Cell cell) {
        boolean plain = cell.loud().isBlank() && cell.paragraphs().size() == 1 && !cell.isMarked();
        String first = cell.paragraphs().isEmpty() ? "" : cell.paragraphs().get(0);
        page.open(tag, "class", cell.mark().styleClass(), "scope", scope, "dir", plain ? Xhtml.direction(first) : "");
        if (plain) {
            page.words(first);
        } else {
            if (!cell.loud().isBlank()) {
                page.leaf("p", "loud", cell.loud());
            }
            cell.paragraphs().stream().filter(p -> !p.isBlank()).forEach(p -> page.leaf("p", "", p));
        }
        page.close();
    }

    @Override
    public void picture(Picture picture) {
        int width = onItsSide ? WIDTH_ON_ITS_SIDE : WIDTH_UPRIGHT;
        page.open("div", "class", "picture" + pendingBreak());
        page.picture(
                picture,
                "width: " + width + "mm; height: " + (double) width * picture.height() / picture.width() + "mm");
        page.close();
    }

    @Override
    public void photograph(Photograph photograph) {
        page.open("div", "class", "photograph" + pendingBreak());
        page.open(
                "img",
                "src",
                PhotographsInPdf.address(photographsSet++),
                "alt",
                Ink.printable(photograph.alt()),
                "style",
                "width: " + photograph.printedWidth() + "mm; height: " + photograph.printedHeight() + "mm");
        page.close().leaf("p", "under", photograph.caption());
        page.close();
    }

    @Override
    public void signature(SignatureBox box) {
        page.open("div", "class", "signature" + pendingBreak());
        if (!box.label().isBlank()) {
            page.leaf("p", "label", box.label());
        }
        box.words().forEach(words -> page.leaf("p", "", words));
        if (!box.choices().isEmpty()) {
            page.open("p", "class", "choices");
            for (String choice : box.choices()) {
                page.open("span", "class", "choice").words("\u2610\u00a0" + choice.replace(' ', '\u00a0'));
                page.close().words("     ");
            }
            page.close();
        }
        box.lines().forEach(line -> page.leaf("p", "line", line));
        page.close();
    }

    @Override
    public void pageBreak(Block.PageBreak pageBreak) {
        breakPending = true;
    }

    @Override
    public void landscape(Block.Landscape landscape) {
        breakPending = false;
        page.open("div", "class", "landscape");
        onItsSide = true;
        landscape.blocks().forEach(block -> block.to(this));
        onItsSide = false;
        page.close();
        breakPending = false;
    }

    private String pendingBreak() {
        String styleClass = breakPending ? " new-page" : "";
        breakPending = false;
        return styleClass;
    }
}
