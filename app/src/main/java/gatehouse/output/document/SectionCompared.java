package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptLine;
import gatehouse.options.comparison.Compared;
import gatehouse.options.comparison.Compared.Choice;
import gatehouse.options.ledger.Taken;
import gatehouse.options.ledger.WhatIf;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

/**
 * The options that were compared, what was chosen and why; what-ifs that were kept; what else was considered for each
 * recommendation. Never what anything costs, and never which is the best.
 */
final class SectionCompared {
    private static final Pattern PLACE_OR_PHASE = Pattern.compile(" \\((ZON|PHA)-\\d+\\)");

    private SectionCompared() {}

    static List<Block> full(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        if (!edition.isPublished()) {
            blocks.addAll(kept(edition));
        }
        List<Block> considered = considered(edition);
        blocks.addAll(blocks.isEmpty() ? considered : Sections.under("For each recommendation", considered));
        List<Block> all = Section.orSentence(blocks, edition, "No option was compared in writing in this version.");
        return isBetweenPagesOnTheirSide(edition) ? List.of(new Block.Landscape(all)) : all;
    }

    /** Bands and names alone: levels and references stand in the assessments of the same version. */
    private static String inTable(String words) {
        return PLACE_OR_PHASE.matcher(Levels.bandsAlone(words)).replaceAll("");
    }

    /** Somebody's judgement of what would be left, which a plan of published facts has no place for. */
    private static List<Block> kept(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        if (!edition.each("COMPARISON").isEmpty()) {
            blocks.addAll(notLookedAt(edition));
            blocks.addAll(Sections.paragraph(Compared.FROM));
        }
        edition.each("COMPARISON").forEach(comparison -> blocks.addAll(comparison(comparison)));
        blocks.addAll(Sections.under("What would change if", whatIfs(edition)));
        return blocks;
    }

    private static List<Block> notLookedAt(Edition edition) {
        String words = NotLookedAtLines.inNoCount(edition.coverage());
        return Sections.paragraph(words.isEmpty() ? "" : "NOT LOOKED AT: " + words);
    }

    /** The grid stands before it and the ledger after it; to turn the paper for it alone would waste two pages. */
    private static boolean isBetweenPagesOnTheirSide(Edition edition) {
        return !edition.isPublished()
                && !new CoverageGrid(edition).worst().isEmpty()
                && !edition.ledger().rows().isEmpty();
    }

    /** What was compared and chosen, a line each. */
    static List<String> lines(Edition edition, int most) {
        List<Entry> kept = edition.isPublished() ? List.of() : edition.each("COMPARISON");
        List<String> lines = new ArrayList<>();
        kept.stream().limit(most).forEach(comparison -> lines.add(line(comparison)));
        if (kept.size() > most) {
            lines.add("And " + Counted.of(kept.size() - most, "more comparison", "more comparisons")
                    + " of options, in the full form.");
        }
        return lines;
    }

    private static String line(Entry comparison) {
        return Sentences.of(
                "OPTIONS COMPARED, " + comparison.reference() + ", "
                        + comparison.links("options").size() + " beside doing nothing: " + comparison.title(),
                chosen(comparison));
    }

    private static String chosen(Entry comparison) {
        List<Entry> chosen = comparison.links("chosen");
        if (chosen.isEmpty()) {
            return "Nothing is chosen yet.";
        }
        return Sentences.of(
                "Chosen: " + chosen.get(0).reference() + " " + chosen.get(0).title(),
                comparison.labelled("Because", "because"));
    }

    private static List<Block> comparison(Entry comparison) {
        Compared anew = Compared.of(
                comparison.edition().plan(), comparison.item().answers().list("options"));
        String kept = comparison.given("compared");
        return Sections.under(
                comparison.reference() + " " + comparison.title(),
                isSame(kept, anew)
                        ? Sections.all(
                                Sections.paragraph(Sentences.of(
                                        KeptWords.who(kept),
                                        kept.isBlank() ? "This is worked out from this version" : "")),
                                table(anew, comparison),
                                Sections.paragraph(chosen(comparison)))
                        : Sections.all(
                                Sections.paragraph(KeptWords.who(kept)),
                                KeptWords.table(kept),
                                Sections.paragraph(chosen(comparison)),
                                Sections.paragraph(KeptWords.CHANGED),
                                Sections.bullets(anew.choices().stream()
                                        .map(SectionCompared::leaves)
                                        .toList())));
    }

    /** Whether this version still shows what was kept; where nothing was, it is all there is. */
    private static boolean isSame(String kept, Compared anew) {
        return KeptLine.without(kept).isEmpty() || KeptLine.isOf(kept, anew.words());
    }

    private static String leaves(Choice choice) {
        return (choice.reference() + " " + choice.name()).strip() + " leaves "
                + choice.leaves().words() + ".";
    }

    private static List<Block> table(Compared compared, Entry comparison) {
        return Sections.table(
                "",
                List.of(
                        new Column("Option, and what it leaves", 6),
                        new Column("What changes over the one before", 10),
                        new Column("Asks of the public; time; what it makes worse", 9)),
                compared.choices().stream()
                        .map(choice -> row(choice, comparison))
                        .toList());
    }

    private static Row row(Choice choice, Entry comparison) {
        boolean isNothing = choice.reference().isEmpty();
        String measures = comparison
                .edition()
                .find(choice.reference())
                .map(option -> option.references("measures"))
                .orElse("");
        return new Row(List.of(
                Cell.of(
                        isNothing ? choice.name() : choice.reference() + " " + choice.name(),
                        "Leaves " + choice.leaves().words(),
                        measures),
                isNothing
                        ? Cell.of()
                        : choice.briefly().isEmpty()
                                ? Cell.of("Nothing")
                                : Cell.of(choice.briefly().stream()
                                        .map(SectionCompared::inTable)
                                        .toArray(String[]::new)),
                isNothing
                        ? Cell.of()
                        : Cell.of(Stream.concat(
                                        Stream.of(
                                                "Asks of the public: " + choice.intrusion(),
                                                KeptWords.printed(choice.time())),
                                        choice.sideEffects().isEmpty()
                                                ? Stream.of("Side effects: none recorded")
                                                : choice.sideEffects().stream()
                                                        .map(one -> "Side effect: " + inTable(one)))
                                .toArray(String[]::new))));
    }

    private static List<Block> whatIfs(Edition edition) {
        return Sections.table(
                "",
                List.of(new Column("Reference", 3), new Column("What was asked, and what it showed", 22)),
                edition.each("WHAT_IF").stream()
                        .flatMap(SectionCompared::whatIf)
                        .toList());
    }

    /** What was asked, and a row for each line that it showed: a row does not break over pages. */
    private static Stream<Row> whatIf(Entry whatIf) {
        String kept = whatIf.given("shown");
        boolean saysWhatWasTaken = KeptLine.without(kept).startsWith("Taken as");
        Row asked = new Row(List.of(
                whatIf.named(),
                Cell.loud(
                        whatIf.title(),
                        Sentences.of(
                                saysWhatWasTaken ? "" : taken("Added", whatIf, "added"),
                                saysWhatWasTaken ? "" : taken("Removed", whatIf, "removed"),
                                saysWhatWasTaken ? "" : taken("Not delivered", whatIf, "notDelivered"),
                                whatIf.labelled("It bears on", "because")),
                        KeptWords.who(kept))));
        return Stream.of(Stream.of(asked), KeptWords.lines(KeptLine.without(kept)), today(whatIf, kept))
                .flatMap(rows -> rows);
    }

    /** What the same question shows in this version, where that is not what was kept. */
    private static Stream<Row> today(Entry whatIf, String kept) {
        Taken taken = Taken.of(whatIf.item().answers());
        String today =
                taken.isEmpty() ? "" : WhatIf.of(whatIf.edition().plan(), taken).words();
        return today.isEmpty() || kept.isBlank() || KeptLine.isOf(kept, today)
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new Row(List.of(Cell.of(), Cell.loud(KeptWords.CHANGED)))), KeptWords.lines(today));
    }

    private static String taken(String label, Entry whatIf, String name) {
        String references = whatIf.references(name);
        return references.isEmpty() ? "" : label + ": " + references;
    }

    private static List<Block> considered(Edition edition) {
        List<Row> rows = Asked.all(edition).stream()
                .filter(recommendation -> !recommendation.said("alternatives").isEmpty()
                        || !recommendation.said("sideEffects").isEmpty())
                .map(recommendation -> new Row(List.of(
                        recommendation.named(),
                        recommendation.cell("alternatives"),
                        recommendation.cell("sideEffects"))))
                .toList();
        return Sections.table(
                "",
                List.of(
                        new Column("Reference", 3),
                        new Column("What else was considered", 11),
                        new Column("What it might make worse", 9)),
                rows);
    }
}
