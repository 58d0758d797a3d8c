package gatehouse.output.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/** Puts a token in the place of each field that stands for something said of the document. */
final class PropertyFields {
    private PropertyFields() {}

    static void fill(Element root) {
        for (Element element : Nodes.within(root)) {
            if (Nodes.isWord(element, "fldSimple")) {
                Property.find(Fields.name(element.getAttributeNS(Nodes.W, "instr")))
                        .ifPresent(property ->
                                element.getParentNode().replaceChild(run(firstRun(element), property), element));
            } else if (Nodes.isWord(element, "p")) {
                fillRuns(element);
            }
        }
    }

    private static Optional<Element> firstRun(Element field) {
        return Nodes.children(field).stream()
                .filter(one -> Nodes.isWord(one, "r"))
                .findFirst();
    }

    /** A field of several runs is replaced from the one that begins it to the one that ends it. */
    private static void fillRuns(Element paragraph) {
        List<Element> field = new ArrayList<>();
        StringBuilder instruction = new StringBuilder();
        for (Element run : Nodes.children(paragraph)) {
            if (!Nodes.isWord(run, "r")) {
                continue;
            }
            boolean ends = false;
            for (Element part : Nodes.children(run)) {
                String type = Nodes.isWord(part, "fldChar") ? part.getAttributeNS(Nodes.W, "fldCharType") : "";
                if (type.equals("begin")) {
                    field.clear();
                    instruction.setLength(0);
                    field.add(run);
                } else if (Nodes.isWord(part, "instrText")) {
                    instruction.append(part.getTextContent());
                }
                ends |= type.equals("end");
            }
            if (!field.isEmpty() && field.get(field.size() - 1) != run) {
                field.add(run);
            }
            if (ends && !field.isEmpty()) {
                replace(field, instruction.toString());
                field.clear();
            }
        }
    }

    private static void replace(List<Element> field, String instruction) {
        Property.find(Fields.name(instruction)).ifPresent(property -> {
            Element first = field.get(0);
            first.getParentNode().insertBefore(run(Optional.of(first), property), first);
            field.forEach(Nodes::remove);
        });
    }

    private static Element run(Optional<Element> like, Property property) {
        Element run = like.map(one -> (Element) one.cloneNode(true))
                .orElseThrow(() -> new NotATemplate(
                        List.of("The field " + property.name() + " has no words. Update it in Word and save again.")));
        Nodes.children(run).stream().filter(part -> !Nodes.isWord(part, "rPr")).forEach(Nodes::remove);
        Element text = run.getOwnerDocument().createElementNS(Nodes.W, "w:t");
        text.setTextContent(property.token());
        run.appendChild(text);
        return run;
    }
}
