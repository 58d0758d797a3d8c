package gatehouse.reader.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Relations;
import gatehouse.reader.archive.Xml;

/** Which styles of a Word file make headings, and of which level. */
final class Styles {
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();

    private Styles() {}

    static Styles of(Archive archive, Relations relations) throws IOException {
        Styles styles = new Styles();
        for (String part : relations.ofType("styles")) {
            if (archive.has(part)) {
                styles.read(archive, part);
            }
        }
        return styles;
    }

    /** The level of a style, or of the one that it is based on; 0 if it makes no heading. */
    int level(String style) {
        String now = style;
        for (int steps = 0; steps < 20 && now != null; steps++) {
            if (levels.containsKey(now)) {
                return levels.get(now);
            }
            now = basedOn.get(now);
        }
        return named(style);
    }

    private void read(Archive archive, String part) throws IOException {
        String style = "";
        try (Xml xml = Xml.open(archive, part)) {
            for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
                if (step == Xml.Step.BEGIN) {
                    style = xml.name().equals("style") ? xml.attribute("styleId") : style;
                    property(xml, style);
                }
            }
        }
    }

    private void property(Xml xml, String style) {
        switch (xml.name()) {
            case "name" -> {
                int level = named(xml.attribute("val"));
                if (level > 0) {
                    levels.put(style, level);
                }
            }
            case "outlineLvl" -> levels.put(style, outline(xml));
            case "basedOn" -> basedOn.put(style, xml.attribute("val"));
            default -> {}
        }
    }

    /** The level that an outline level makes: the ninth is text. */
    static int outline(Xml xml) {
        int level = xml.number("val", 9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    private static int named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.equals("title")) {
            return 1;
        }
        return plain.matches("heading[1-9]") ? plain.charAt(7) - '0' : 0;
    }
}
