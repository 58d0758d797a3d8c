package gatehouse.reader.pdf;

/** Words on one line with no wide gap between them. */
record Chunk(float x, float right, String text) {}
