package gatehouse.foundation.reader;

/** The file was read to its end, or as far as files are read; notes on the document say what was left out. */
public record Read(Document document) implements Reading {}
