package gatehouse.output.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The fields of a part. One may be a single element, or begin, say what it is and end in runs of its own. */
final class Fields {
    private Fields() {}

    /** What each is called; a field within a field is one too. */
    static List<String> named(Document part) {
        List<String> named = new ArrayList<>();
        List<StringBuilder> open = new ArrayList<>();
        for (Element element : Nodes.within(part.getDocumentElement())) {
            if (Nodes.isWord(element, "fldSimple")) {
                named.add(name(element.getAttributeNS(Nodes.W, "instr")));
            } else if (Nodes.isWord(element, "fldChar")) {
                turn(element.getAttributeNS(Nodes.W, "fldCharType"), open, named);
            } else if (Nodes.isWord(element, "instrText") || Nodes.isWord(element, "delInstrText")) {
                if (open.isEmpty()) {
                    named.add(name(element.getTextContent()));
                } else {
                    open.get(open.size() - 1).append(element.getTextContent());
                }
            }
        }
        open.forEach(left -> named.add(name(left.toString())));
        return named;
    }

    private static void turn(String type, List<StringBuilder> open, List<String> named) {
        if (type.equals("begin")) {
            open.add(new StringBuilder());
        } else if (type.equals("end") && !open.isEmpty()) {
            named.add(name(open.remove(open.size() - 1).toString()));
        }
    }

    static String name(String instruction) {
        String stripped = instruction.strip();
        int end = 0;
        while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
            end++;
        }
        return stripped.isEmpty()
                ? "without a name"
                : stripped.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
