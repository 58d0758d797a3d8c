package gatehouse.output.template;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/** What a part of a Word file leads to within it. */
record Relations(String folder, List<Element> all) {
    Relations {
        all = List.copyOf(all);
    }

    static Relations of(Unpacked file, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String rels = folder + "_rels/" + part.substring(slash) + ".rels";
        return new Relations(
                folder,
                file.xml(rels)
                        .map(document -> Nodes.children(document.getDocumentElement()))
                        .orElse(List.of()));
    }

    /** The part that this relationship leads to. */
    Optional<String> target(String id) {
        return all.stream()
                .filter(one -> one.getAttribute("Id").equals(id))
                .findFirst()
                .map(this::part);
    }

    /** The part of a type, as the last word of the type says it. */
    Optional<String> ofType(String type) {
        return all.stream()
                .filter(one -> one.getAttribute("Type").endsWith("/relationships/" + type))
                .findFirst()
                .map(this::part);
    }

    private String part(Element one) {
        String target = one.getAttribute("Target");
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
