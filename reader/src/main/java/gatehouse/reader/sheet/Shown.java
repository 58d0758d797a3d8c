package gatehouse.reader.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Relations;
import gatehouse.reader.archive.Xml;

/**
 * How an Excel file shows its numbers.
 *
 * <p>The two formats that Excel words by the country of whoever looks are worded as in the United Kingdom, day first
 * and the year in full: the American order would make another date of it.
 */
final class Shown {
    private static final Map<Integer, String> OF_THIS_COUNTRY =
            Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy hh:mm", 15, "d-mmm-yyyy");

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> ofStyle = new ArrayList<>();
    private final boolean from1904;

    private Shown(boolean from1904) {
        this.from1904 = from1904;
    }

    static Shown of(Archive archive, Relations relations, boolean from1904) throws IOException {
        Shown shown = new Shown(from1904);
        for (String part : relations.ofType("styles")) {
            if (archive.has(part)) {
                try (Xml xml = Xml.open(archive, part)) {
                    shown.read(xml);
                }
            }
        }
        return shown;
    }

    private void read(Xml xml) throws IOException {
        boolean ofCells = false;
        for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
            if (step == Xml.Step.BEGIN && xml.name().equals("numFmt")) {
                formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
            } else if (step == Xml.Step.BEGIN && ofCells && xml.name().equals("xf")) {
                ofStyle.add(xml.number("numFmtId", 0));
            } else if (step != Xml.Step.TEXT && xml.name().equals("cellXfs")) {
                ofCells = step == Xml.Step.BEGIN;
            }
        }
    }

    /** The number as a person sees it in a cell of this style; as it stands if it is none. */
    String shown(String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        try {
            int format = style >= 0 && style < ofStyle.size() ? ofStyle.get(style) : 0;
            return formatter.formatRawCellContents(Double.parseDouble(value), format, words(format), from1904);
        } catch (IllegalArgumentException unusual) {
            return value;
        }
    }

    private String words(int format) {
        String given = formats.get(format);
        if (given != null) {
            return given;
        }
        String ours = OF_THIS_COUNTRY.get(format);
        if (ours != null) {
            return ours;
        }
        String builtIn = format < 0 ? null : BuiltinFormats.getBuiltinFormat(format);
        return builtIn == null ? "General" : builtIn;
    }
}
