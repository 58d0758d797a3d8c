package gatehouse.foundation.reader;

/** What came of reading a file: all of it, or a sentence. There is no half. */
public sealed interface Reading permits Read, Refused {}
