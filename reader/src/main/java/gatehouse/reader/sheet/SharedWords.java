package gatehouse.reader.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Relations;
import gatehouse.reader.archive.Xml;

/** The words that an Excel file keeps once and points to from its cells. */
final class SharedWords {
    private final List<String> words = new ArrayList<>();

    private SharedWords() {}

    static SharedWords of(Archive archive, Relations relations) throws IOException {
        SharedWords shared = new SharedWords();
        for (String part : relations.ofType("sharedStrings")) {
            if (archive.has(part)) {
                try (Xml xml = Xml.open(archive, part)) {
                    shared.read(xml);
                }
            }
        }
        return shared;
    }

    private void read(Xml xml) throws IOException {
        StringBuilder now = new StringBuilder();
        boolean inText = false;
        for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
            if (step == Xml.Step.BEGIN && xml.name().equals("rPh")) {
                xml.skip();
            } else if (step == Xml.Step.TEXT) {
                if (inText) {
                    xml.textTo(now);
                }
            } else {
                inText = step == Xml.Step.BEGIN && xml.name().equals("t");
                if (step == Xml.Step.END && xml.name().equals("si")) {
                    words.add(now.toString());
                    now.setLength(0);
                }
            }
        }
    }

    /** The words with this number; blank if there are none. */
    String get(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }
}
