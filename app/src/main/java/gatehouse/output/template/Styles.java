package gatehouse.output.template;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Two sets of styles made one: a template's, and the product's own where it has none of that name. */
final class Styles {
    /** What no template changes: how the marking looks, and what says that a paper is none of the police's. */
    private static final Set<String> ALWAYS_OWN = Set.of("Marking", "Banner");

    private Styles() {}

    static String merged(String template, String own) {
        Document into = document(template);
        Element root = into.getDocumentElement();
        Set<String> there = new HashSet<>();
        Set<String> defaults = new HashSet<>();
        for (Element style : Nodes.named(into, "style").toList()) {
            String id = style.getAttributeNS(Nodes.W, "styleId");
            if (ALWAYS_OWN.contains(id)) {
                Nodes.remove(style);
                continue;
            }
            there.add(id);
            if (!style.getAttributeNS(Nodes.W, "default").isEmpty()) {
                defaults.add(style.getAttributeNS(Nodes.W, "type"));
            }
        }
        Nodes.named(document(own), "style")
                .filter(style -> !there.contains(style.getAttributeNS(Nodes.W, "styleId")))
                .map(style -> (Element) into.importNode(style, true))
                .forEach(style -> {
                    if (defaults.contains(style.getAttributeNS(Nodes.W, "type"))) {
                        style.removeAttributeNS(Nodes.W, "default");
                    }
                    root.appendChild(style);
                });
        return Nodes.written(into);
    }

    private static Document document(String xml) {
        return new Unpacked(Map.of("styles.xml", xml.getBytes(UTF_8)))
                .xml("styles.xml")
                .orElseThrow();
    }
}
