package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.output.template.Look;
import gatehouse.output.template.Property;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a Word document has of a force's template beside its styles: header, footer, their pictures, and the theme. */
record DocxLook(Look look) {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String THEME = "word/theme/theme1.xml";

    /** The words of a header or footer with what is said of this paper put in. */
    static String filled(String xml, Paper paper) {
        String filled = xml;
        for (Property property : Property.values()) {
            String words = switch (property) {
                case TITLE -> paper.title();
                case SUBJECT -> paper.subject();
                case AUTHOR -> paper.author();
            };
            filled = filled.replace(property.token(), Xml.escaped(words.replaceAll("\\s+", " ")));
        }
        return filled;
    }

    String typed(String contentTypes, List<DocxPicture.Media> pictures) {
        List<DocxPicture.Media> all = new ArrayList<>(pictures);
        look.pictures().forEach(one -> all.add(new DocxPicture.Media(one.ending(), one.bytes())));
        String typed = DocxPicture.typed(contentTypes, all);
        return look.theme().isEmpty()
                ? typed
                : typed.replace(
                        "</Types>",
                        "  <Override PartName=\"/" + THEME + "\" ContentType="
                                + "\"application/vnd.openxmlformats-officedocument.theme+xml\"/>\n</Types>");
    }

    String related(String relationships) {
        return look.theme().isEmpty()
                ? relationships
                : relationships.replace(
                        "</Relationships>", relationship("rIdTheme", "theme", "theme/theme1.xml") + "</Relationships>");
    }

    /** The parts that are the template's alone, by name. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (!look.theme().isEmpty()) {
            parts.put(THEME, look.theme().getBytes(UTF_8));
        }
        look.pictures().forEach(one -> parts.put("word/" + media(one), one.bytes()));
        for (String number : List.of("1", "2")) {
            related(parts, "header" + number, look.headerPictures());
            related(parts, "footer" + number, look.footerPictures());
        }
        return parts;
    }

    private static void related(Map<String, byte[]> parts, String part, List<Look.Shown> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        pictures.forEach(one -> xml.append(relationship(one.relationship(), "image", media(one))));
        parts.put(
                "word/_rels/" + part + ".xml.rels",
                xml.append("</Relationships>").toString().getBytes(UTF_8));
    }

    private static String media(Look.Shown one) {
        return "media/" + one.relationship() + "." + one.ending();
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }
}
