package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                        Cell.of(
                                asset.title(),
                                Sentences.of(
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

    /** Each place; the column of whose it is and who leads is left out where nothing is said of that in any of them. */
    static List<Block> zones(String caption, Edition edition) {
        List<Entry> zones = edition.each("ZONE");
        boolean whose = zones.stream().anyMatch(zone -> !whoseAndLeads(zone).isEmpty());
        List<Column> columns = new ArrayList<>(List.of(new Column("Place", 4), new Column("What it is", 9)));
        if (whose) {
            columns.add(new Column("Whose; who leads on security", 9));
        }
        return Sections.table(
                caption, columns, zones.stream().map(zone -> zone(zone, whose)).toList());
    }

    private static Row zone(Entry zone, boolean whose) {
        String shared = zone.is("sharedSpace", "YES") ? "Shared space" : "";
        List<Cell> cells = new ArrayList<>(List.of(
                zone.named(zone.title(), shared),
                Cell.of(
                        Sentences.of(zone.said("description"), holds(zone), zone.given("sensitivity")),
                        zone.labelled("Police primacy", "policePrimacy"))));
        if (whose) {
            cells.add(new Cell("", whoseAndLeads(zone)));
        }
        return new Row(cells);
    }

    private static List<String> whoseAndLeads(Entry zone) {
        return Stream.concat(Stream.of(whose(zone)), leads(zone).stream())
                .filter(words -> !words.isEmpty())
                .toList();
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
    private static List<String> leads(Entry zone) {
        if (!zone.isGiven("leads")) {
            return List.of(zone.labelled("Leads", "leads"));
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
        return List.of("Leads: "
                + phases.entrySet().stream()
                        .map(one -> one.getKey()
                                + (one.getValue().isEmpty() ? "" : " (" + String.join(", ", one.getValue()) + ")"))
                        .collect(Collectors.joining("; ")));
    }

    private static List<Block> drawing(Edition edition) {
        return edition.isPublished()
                ? List.of()
                : Sections.paragraph("Drawing: this version holds none, so annex B is not issued.");
    }
}
