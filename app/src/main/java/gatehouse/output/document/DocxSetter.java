package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** Sets the blocks of a paper as the body of a Word document. How each looks is in its styles. */
final class DocxSetter implements BlockSetter {
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final String BREAK = "<w:pageBreakBefore/>";

    private final Wml wml = new Wml();
    private final DocxContents contents;
    private DocxFrame frame = DocxFrame.UPRIGHT;
    private boolean breakPending;
    private int headingsSet;
    private int numberedLists;
    private final List<DocxPicture.Media> pictures = new ArrayList<>();

    DocxSetter(List<Block.Heading> headings, Map<String, Integer> pageOf) {
        contents = new DocxContents(headings, pageOf);
    }

    Wml body(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Block.Landscape)) {
                standOn(DocxFrame.UPRIGHT);
            }
            block.to(this);
        }
        return wml.raw(frame.section());
    }

    /** How many numbered lists were set; each starts again at 1 by a numbering of its own. */
    int numberedLists() {
        return numberedLists;
    }

    /** Those that were set, in order. */
    List<DocxPicture.Media> pictures() {
        return List.copyOf(pictures);
    }

    @Override
    public void cover(Cover cover) {
        if (!cover.kicker().isBlank()) {
            paragraph("Kicker", cover.kicker());
        }
        paragraph("Title", cover.title());
        paragraph("Subtitle", cover.subject());
        answers(new Block.Answers(cover.facts()));
        breakPending = true;
    }

    @Override
    public void contents(Block.Contents block) {
        paragraph("TOCHeading", block.title());
        contents.write(wml, frame.textWidth());
    }

    @Override
    public void heading(Block.Heading heading) {
        int n = headingsSet++;
        wml.open("Heading" + heading.level(), pendingBreak(), heading.text());
        wml.raw("<w:bookmarkStart w:id=\"" + n + "\" w:name=\"" + DocxContents.bookmark(n) + "\"/>");
        wml.words(heading.text()).raw("<w:bookmarkEnd w:id=\"" + n + "\"/></w:p>");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraph("BodyText", paragraph.text());
    }

    @Override
    public void callout(Block.Callout callout) {
        paragraph("CalloutLabel", callout.label());
        paragraph("CalloutText", callout.text());
    }

    @Override
    public void bullets(Block.BulletList list) {
        list.items().forEach(item -> paragraph("ListBullet", item));
        wml.paragraph("Gap", "");
    }

    @Override
    public void numbered(Block.NumberedList list) {
        int numbering = DocxNumbering.numbered(numberedLists++);
        String counted = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + numbering + "\"/></w:numPr>";
        list.items().forEach(item -> wml.paragraph("ListNumber", pendingBreak() + counted, item));
        wml.paragraph("Gap", "");
    }

    @Override
    public void answers(Block.Answers answers) {
        if (answers.rows().isEmpty()) {
            return;
        }
        breakBeforeTable();
        DocxTable table = new DocxTable(wml, frame.textWidth(), List.of(22, 78));
        table.begin("GatehouseAnswers", "", true, false);
        for (Answer row : answers.rows()) {
            table.row(new Row(List.of(Cell.of(row.question()), Cell.loud(row.loud(), row.words()))), true);
        }
        table.end();
    }

    @Override
    public void table(Table block) {
        if (block.caption().isBlank()) {
            breakBeforeTable();
        } else {
            paragraph("Caption", block.caption());
        }
        List<Integer> shares = block.columns().stream().map(Column::share).toList();
        DocxTable table = new DocxTable(wml, frame.textWidth(), shares);
        table.begin("GatehouseTable", block.caption(), block.headsRows(), true);
        table.headings(block.columns().stream().map(Column::heading).toList());
        block.rows().forEach(row -> table.row(row, block.headsRows()));
        table.end();
    }

    @Override
    public void picture(Picture picture) {
        pictures.add(DocxPicture.media(picture));
        picture(
                "",
                DocxPicture.run(
                        picture.alt(),
                        pictures.size(),
                        frame.textWidth(),
                        (double) frame.textWidth() * picture.height() / picture.width()));
    }

    @Override
    public void photograph(Photograph photograph) {
        pictures.add(new DocxPicture.Media(photograph.ending(), photograph.bytes()));
        picture(
                "<w:keepNext/>",
                DocxPicture.run(
                        photograph.alt(),
                        pictures.size(),
                        photograph.printedWidth() * TWIPS_PER_MILLIMETRE,
                        photograph.printedHeight() * TWIPS_PER_MILLIMETRE));
        paragraph("BodyText", photograph.caption());
    }

    /** In a line as high as itself: one of a set height would cut it off. */
    private void picture(String properties, String run) {
        wml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>" + properties + pendingBreak()
                        + "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>")
                .raw(run)
                .raw("</w:p>");
    }

    @Override
    public void signature(SignatureBox box) {
        if (!box.label().isBlank()) {
            paragraph("SignatureLabel", box.label());
        }
        box.words().forEach(words -> paragraph("SignatureText", words));
        if (!box.choices().isEmpty()) {
            String choices = "\u2610\u00a0" + String.join("     \u2610\u00a0", box.choices());
            paragraph("SignatureText", choices);
        }
        String tab = "<w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"" + (frame.textWidth() - 240)
                + "\"/></w:tabs>";
        for (String line : box.lines()) {
            wml.open("SignatureLine", pendingBreak() + tab, "")
                    .words(line + " ")
                    .raw("<w:r><w:tab/></w:r></w:p>");
        }
        wml.paragraph("Gap", "");
    }

    @Override
    public void pageBreak(Block.PageBreak pageBreak) {
        breakPending = true;
    }

    @Override
    public void landscape(Block.Landscape landscape) {
        standOn(DocxFrame.ON_ITS_SIDE);
        landscape.blocks().forEach(block -> block.to(this));
    }

    private void paragraph(String style, String words) {
        wml.paragraph(style, pendingBreak(), words);
    }

    /** A section of Word ends with the paragraph that describes it, so the old one is closed when the next begins. */
    private void standOn(DocxFrame next) {
        if (next != frame && !wml.isEmpty()) {
            wml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>" + frame.section() + "</w:pPr></w:p>");
            breakPending = false;
        }
        frame = next;
    }

    private void breakBeforeTable() {
        if (breakPending) {
            paragraph("Gap", "");
        }
    }

    private String pendingBreak() {
        String properties = breakPending ? BREAK : "";
        breakPending = false;
        return properties;
    }
}
