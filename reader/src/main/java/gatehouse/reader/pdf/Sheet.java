package gatehouse.reader.pdf;

import java.util.List;

/** What was found on one page: its signs and the rules drawn on it, turned so that most of its writing is upright. */
record Sheet(List<Glyph> glyphs, List<Rule> rules, List<List<Glyph>> turned) {}
