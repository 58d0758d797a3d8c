package gatehouse.foundation.reader;

/** What a file that was read turned out to be. */
public enum Format {
    PDF("a PDF file"),
    DOCX("a Word document (DOCX)"),
    XLSX("an Excel workbook (XLSX)"),
    ODT("an OpenDocument text (ODT)"),
    CSV("a table of values (CSV)"),
    TEXT("plain text (TXT)"),
    EML("an e-mail (EML)"),
    MSG("an Outlook message (MSG)"),
    PICTURE("a picture");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** With its article, as in a sentence. */
    public String words() {
        return words;
    }
}
