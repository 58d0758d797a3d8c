package gatehouse.output.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a header or footer of a template: words, tables and plain pictures, in line with the words, so that nothing can
 * lie over the marking or hide it. What else it holds is taken out where nobody would miss it, and refused where they would.
 */
final class RunningReader {
    private static final String INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final Set<String> KNOWN = Set.of(Nodes.W, INLINE, DRAWING, PICTURE);

    /** What hides, floats, numbers or belongs to one document alone. */
    static final Set<String> NOT_TAKEN = Set.of(
            "vanish", "webHidden", "specVanish", "framePr", "tblpPr", "numPr", "position", "pPrChange", "rPrChange");

    private static final Set<String> PASSED_OVER = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "permStart",
            "permEnd",
            "sectPr",
            "lastRenderedPageBreak",
            "hlinkClick",
            "hlinkHover",
            "noProof",
            "extLst",
            "commentRangeStart",
            "commentRangeEnd");

    private static final Set<String> REFUSED = Set.of(
            "object",
            "pict",
            "control",
            "altChunk",
            "hyperlink",
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "subDoc",
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "ruby",
            "sym");

    private static final Map<String, byte[]> MARKS = Map.of(
            "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    private final Unpacked file;
    private final String part;
    private final String prefix;
    private final List<String> faults;
    private final Relations relations;
    private final List<Look.Shown> pictures = new ArrayList<>();

    RunningReader(Unpacked file, String part, String prefix, List<String> faults) {
        this.file = file;
        this.part = part;
        this.prefix = prefix;
        this.faults = faults;
        this.relations = Relations.of(file, part);
    }

    Running read() {
        Document document = file.xml(part).orElseThrow();
        Element root = document.getDocumentElement();
        clean(root);
        PropertyFields.fill(root);
        StringBuilder xml = new StringBuilder();
        Nodes.children(root).forEach(block -> xml.append(Nodes.written(block)));
        return new Running(xml.toString(), pictures);
    }

    private void clean(Element parent) {
        for (Element child : Nodes.children(parent)) {
            String name = child.getLocalName();
            if (Nodes.isWord(child, "sdt") || Nodes.isWord(child, "smartTag")) {
                unwrap(child);
                clean(parent);
                return;
            }
            if (NOT_TAKEN.contains(name) || PASSED_OVER.contains(name) || isFinery(child)) {
                Nodes.remove(child);
            } else if (!KNOWN.contains(child.getNamespaceURI()) || REFUSED.contains(name)) {
                faults.add(
                        "It has “" + name + "” in " + part
                                + ": a shape, a text box, a link or the like. Only words, tables and pictures may stand there.");
            } else {
                take(child);
            }
        }
    }

    /** What later versions of Word add to letters, and what others leave out. */
    private static boolean isFinery(Element element) {
        return element.getNamespaceURI().matches("http://schemas\\.microsoft\\.com/office/word/20[0-9]+/wordml.*");
    }

    private void take(Element child) {
        Element taken =
                INLINE.equals(child.getNamespaceURI()) && child.getLocalName().equals("anchor") ? inLine(child) : child;
        attributes(taken);
        clean(taken);
    }

    /** What a content control holds stands there without it. */
    private static void unwrap(Element control) {
        Element inside = Nodes.children(control).stream()
                .filter(one -> Nodes.isWord(one, "sdtContent"))
                .findFirst()
                .orElse(control);
        for (Element one : Nodes.children(inside)) {
            if (!one.getLocalName().endsWith("Pr")) {
                control.getParentNode().insertBefore(one, control);
            }
        }
        Nodes.remove(control);
    }

    /** A picture that floats stands in line instead. */
    private static Element inLine(Element anchor) {
        Element line = anchor.getOwnerDocument().createElementNS(INLINE, "wp:inline");
        for (Element child : Nodes.children(anchor)) {
            if (Set.of("extent", "docPr", "cNvGraphicFramePr", "graphic").contains(child.getLocalName())) {
                line.appendChild(child);
            }
        }
        anchor.getParentNode().replaceChild(line, anchor);
        return line;
    }

    /** A line of a set height may be lower than its words, which then stand over those above; this one grows with them. */
    static void letGrow(Element spacing) {
        if (spacing.getAttributeNS(Nodes.W, "lineRule").equals("exact")) {
            spacing.setAttributeNS(Nodes.W, "w:lineRule", "atLeast");
        }
    }

    private void attributes(Element element) {
        if (Nodes.isWord(element, "spacing")) {
            letGrow(element);
        }
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            all.add((Attr) element.getAttributes().item(i));
        }
        for (Attr one : all) {
            String namespace = Optional.ofNullable(one.getNamespaceURI()).orElse("");
            if (Nodes.R.equals(namespace) && one.getLocalName().equals("embed")) {
                one.setValue(picture(one.getValue()));
            } else if (Nodes.R.equals(namespace)
                    || one.getLocalName().startsWith("rsid")
                    || !Set.of("", Nodes.W, "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/")
                            .contains(namespace)) {
                element.removeAttributeNode(one);
            }
        }
    }

    private String picture(String id) {
        byte[] bytes = relations.target(id).map(file.parts()::get).orElse(new byte[0]);
        Optional<String> ending = MARKS.entrySet().stream()
                .filter(mark -> begins(bytes, mark.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (ending.isEmpty()) {
            faults.add("A picture in " + part + " is neither PNG nor JPEG. Put it in as one of these.");
            return "";
        }
        String relationship = prefix + (pictures.size() + 1);
        pictures.add(new Look.Shown(relationship, ending.get(), bytes));
        return relationship;
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
