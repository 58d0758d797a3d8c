package gatehouse.foundation.reader;

/** What came of drawing a page or a picture. */
public sealed interface Drawn permits Picture, Refused {}
