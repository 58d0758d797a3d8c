package gatehouse.reader.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part of an Office file says it is related to. Targets outside the file are counted and never followed. */
public final class Relations {
    private final List<Relation> inside = new ArrayList<>();
    private int outside;

    /** A part of the file that another one names. */
    public record Relation(String id, String type, String part) {}

    private Relations() {}

    /** The relations of a part; of the whole file where the part is blank. */
    public static Relations of(Archive archive, String part) throws IOException {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        if (archive.has(name)) {
            relations.read(archive, name, folder);
        }
        return relations;
    }

    private void read(Archive archive, String name, String folder) throws IOException {
        try (Xml xml = Xml.open(archive, name)) {
            for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
                if (step == Xml.Step.BEGIN && xml.name().equals("Relationship")) {
                    add(xml, folder);
                }
            }
        }
    }

    private void add(Xml xml, String folder) {
        String type = xml.attribute("Type");
        String shortType = type.substring(type.lastIndexOf('/') + 1);
        if (!xml.attribute("TargetMode").equals("External")) {
            inside.add(new Relation(xml.attribute("Id"), shortType, resolved(folder, xml.attribute("Target"))));
        } else if (!shortType.equals("hyperlink")) {
            outside++;
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The part with this id. */
    public Optional<String> part(String id) {
        return inside.stream()
                .filter(r -> r.id().equals(id))
                .map(Relation::part)
                .findFirst();
    }

    /** The parts of a type, in the order of the file. */
    public List<String> ofType(String type) {
        return inside.stream()
                .filter(r -> r.type().equals(type))
                .map(Relation::part)
                .toList();
    }

    /** How many targets lie outside the file, links to click on not counted. */
    public int outside() {
        return outside;
    }
}
