package gatehouse.output.document;

/** One method for each kind of block, so that a new kind does not compile until every setter can set it. */
interface BlockSetter {
    void cover(Cover cover);

    void contents(Block.Contents contents);

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void callout(Block.Callout callout);

    void bullets(Block.BulletList list);

    void numbered(Block.NumberedList list);

    void answers(Block.Answers answers);

    void table(Table table);

    void picture(Picture picture);

    void photograph(Photograph photograph);

    void signature(SignatureBox box);

    void pageBreak(Block.PageBreak pageBreak);

    void landscape(Block.Landscape landscape);
}
