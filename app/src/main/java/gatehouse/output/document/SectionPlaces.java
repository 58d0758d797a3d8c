package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/** What is protected, and the places: who owns, controls and leads on security in each, phase by phase. */
final class SectionPlaces {
    private static final Pattern LEAD = Pattern.compile("(PHA-\\d+): ?(.*)", Pattern.DOTALL);

    private SectionPlaces() {}

    static List<Block> full(Edition edition) {
        return Sections.all(assets(edition), zones("Places", edition), drawing(edition));
    }

    /** What is to be protected, in one line. */
    static List<Block> assetLines(Edition edition) {
        return Sections.paragraph(edition.each("ASSET").stream()
                .map(asset -> asset.reference() + " " + asset.title())
                .collect(Collectors.joining("; ")));
    }

    private static List<Block> assets(Edition edition) {
        List<Row> rows = edition.each("ASSET").stream()
                .map(asset -> new Row(List.of(
                        asset.named(asset.given("assetKind")),
                        Cell.of(Sentences.of(
                                asset.title(),
                                asset.said("importance"),
                                asset.labelled("Where", "zones"),
                                asset.labelled("Answers for it", "responsible"),
                                asset.labelled("Covered by", "planReference"))))))
                .toList();
        return Sections.table(
                "What is protected",
                List.of(new Column("Reference, kind", 4), new Column("Asset, and what harm to it would mean", 21)),
                rows);
    }

    /** Each place; whose it is and who leads is not asked after where nothing is said of that in any of them. */
    static List<Block> zones(String caption, Edition edition) {
        List<Entry> zones = edition.each("ZONE");
        boolean whose = zones.stream().anyMatch(zone -> !whoseAndLeads(zone).isEmpty());
        return Sections.table(
                caption,
                List.of(
                        new Column("Place", 4),
                        new Column(whose ? "What it is. Whose; who leads on security" : "What it is", 21)),
                zones.stream().map(SectionPlaces::zone).toList());
    }

    private static Row zone(Entry zone) {
        String shared = zone.is("sharedSpace", "YES") ? "Shared space" : "";
        return new Row(List.of(
                zone.named(zone.title(), shared),
                Cell.of(
                        Sentences.of(
                                zone.said("description"),
                                holds(zone),
                                zone.given("sensitivity"),
                                zone.labelled("Police primacy", "policePrimacy")),
                        whoseAndLeads(zone))));
    }

    private static String whoseAndLeads(Entry zone) {
        return Sentences.of(whose(zone), leads(zone));
    }

    private static String whose(Entry zone) {
        String owner = zone.said("owner");
        String controller = zone.said("controller");
        return owner.equals(controller) && !owner.isEmpty()
                ? "Owns and controls: " + owner
                : Sentences.of(
                        owner.isEmpty() ? "" : "Owner: " + owner,
                        controller.isEmpty() ? "" : "Controls: " + controller);
    }

    private static String holds(Entry zone) {
        return zone.isGiven("occupancy")
                ? "Holds " + zone.given("occupancy") + " people."
                : zone.labelled("Holds", "occupancy");
    }

    /** The same lead in several phases is named once, with those phases. */
    private static String leads(Entry zone) {
        if (!zone.isGiven("leads")) {
            return zone.labelled("Leads", "leads");
        }
        Map<String, List<String>> phases = new LinkedHashMap<>();
        for (String line : zone.entries("leads")) {
            Matcher lead = LEAD.matcher(line);
            boolean phased = lead.matches();
            List<String> named = phases.computeIfAbsent(phased ? lead.group(2) : line, who -> new ArrayList<>());
            if (phased) {
                Optional<Entry> phase = zone.edition().find(lead.group(1));
                named.add(phase.map(Entry::title).orElse(lead.group(1)));
            }
        }
        return "Leads: "
                + phases.entrySet().stream()
                        .map(one -> one.getKey()
                                + (one.getValue().isEmpty() ? "" : " (" + String.join(", ", one.getValue()) + ")"))
                        .collect(Collectors.joining("; "));
    }

    private static List<Block> drawing(Edition edition) {
        return edition.isPublished()
                ? List.of()
                : Sections.paragraph("Drawing: this version holds none, so annex B is not issued.");
    }
}
