package gatehouse.output.document;

/** The numberings that the lists of a Word document go by: one for bullets, then one for each numbered list. */
final class DocxNumbering {
    private static final int BULLETS = 1;

    private DocxNumbering() {}

    static int numbered(int list) {
        return BULLETS + 1 + list;
    }

    static String part(int numberedLists) {
        StringBuilder xml = new StringBuilder("""
                <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/>\
                <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>\
                <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>\
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>\
                <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>\
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");
        for (int list = 0; list < numberedLists; list++) {
            xml.append("<w:num w:numId=\"").append(numbered(list)).append("\"><w:abstractNumId w:val=\"1\"/>");
            xml.append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }
}
