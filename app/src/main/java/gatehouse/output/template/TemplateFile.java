package gatehouse.output.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads a force's template: what stands against it, each in a sentence, or what documents take from it. */
final class TemplateFile {
    private static final Pattern RUNS = Pattern.compile("(?i)macroenabled|vbaproject|ms-word\\.vba");
    private static final Pattern EMBEDS =
            Pattern.compile("(?i)activex|oleobject|embeddings/|/control|/package$|afchunk");

    private final Unpacked file;
    private final List<String> faults = new ArrayList<>();

    private TemplateFile(Unpacked file) {
        this.file = file;
    }

    /** Throws {@link NotATemplate}. */
    static Look read(byte[] bytes) {
        return new TemplateFile(Unpacked.of(bytes)).look();
    }

    private Look look() {
        refuseWhatRuns();
        refuseWhatIsEmbedded();
        file.parts().keySet().stream().filter(name -> name.endsWith(".rels")).forEach(this::refuseWhatIsOutside);
        file.parts().keySet().stream()
                .filter(name -> name.startsWith("word/") && name.endsWith(".xml"))
                .forEach(this::refuseUnlistedFields);
        refuseIfAny();
        Document document = file.xml("word/document.xml").orElseThrow();
        Relations relations = Relations.of(file, "word/document.xml");
        Running header = running(document, relations, "headerReference");
        Running footer = running(document, relations, "footerReference");
        refuseIfAny();
        return new Look(
                styles(relations), theme(relations), header.xml(), footer.xml(), header.pictures(), footer.pictures());
    }

    private void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new NotATemplate(faults.stream().distinct().toList());
        }
    }

    private void refuseWhatRuns() {
        String types = new String(file.parts().get("[Content_Types].xml"), UTF_8);
        boolean runs = RUNS.matcher(types).find()
                || file.parts().keySet().stream()
                        .anyMatch(name -> RUNS.matcher(name).find());
        if (runs) {
            faults.add("It holds macros. Save it as a template without macros (.dotx) and install that.");
        }
    }

    private void refuseWhatIsEmbedded() {
        file.parts().keySet().stream()
                .filter(name -> !name.endsWith(".rels") && EMBEDS.matcher(name).find())
                .forEach(name -> faults.add("It holds something embedded, in " + name
                        + ": an object of another program or a control. Take it out."));
    }

    private void refuseWhatIsOutside(String name) {
        for (Element one : Nodes.children(file.xml(name).orElseThrow().getDocumentElement())) {
            if (one.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                faults.add("It points outside itself, in " + name + ", at " + one.getAttribute("Target")
                        + ". Take the link, linked picture or attached template out.");
            } else if (EMBEDS.matcher(one.getAttribute("Type")).find()) {
                faults.add("It holds something embedded, in " + one.getAttribute("Target")
                        + ": an object of another program or a control. Take it out.");
            }
        }
    }

    private void refuseUnlistedFields(String name) {
        file.xml(name).map(Fields::named).orElse(List.of()).stream()
                .filter(field -> !Property.isListed(field))
                .forEach(field -> faults.add(
                        "It has the field " + field + " in " + name + ". Only " + Property.listed() + " may be used."));
    }

    /** That of the pages that are neither first nor even, or else whichever there is. */
    private Running running(Document document, Relations relations, String reference) {
        List<Element> all = Nodes.named(document, reference).toList();
        Optional<Element> chosen = all.stream()
                .filter(one -> one.getAttributeNS(Nodes.W, "type").equals("default"))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
        Optional<String> part = chosen.flatMap(one -> relations.target(one.getAttributeNS(Nodes.R, "id")));
        if (part.isEmpty() || !file.parts().containsKey(part.get())) {
            return Running.NONE;
        }
        String prefix = reference.substring(0, 1).toUpperCase(Locale.ROOT);
        return new RunningReader(file, part.get(), "rIdTemplate" + prefix, faults).read();
    }

    private String styles(Relations relations) {
        Document styles = relations
                .ofType("styles")
                .flatMap(file::xml)
                .orElseThrow(() -> new NotATemplate(List.of("It has no styles, so nothing could be taken from it.")));
        RunningReader.NOT_TAKEN.forEach(
                name -> Nodes.named(styles, name).toList().forEach(Nodes::remove));
        Nodes.named(styles, "spacing").forEach(RunningReader::letGrow);
        return Nodes.written(styles);
    }

    /** One that shows pictures is left out: nothing but fonts and colours is taken from it. */
    private String theme(Relations relations) {
        return relations
                .ofType("theme")
                .flatMap(file::xml)
                .map(Nodes::written)
                .filter(theme -> !theme.contains(Nodes.R))
                .orElse("");
    }
}
