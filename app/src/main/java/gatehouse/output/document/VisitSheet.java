package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.information.sitevisit.Observed;
import gatehouse.information.sitevisit.Visit;
import gatehouse.plan.item.Item;

/** The prompts of a visit on paper, each with boxes to tick and room for a note. */
final class VisitSheet {
    private VisitSheet() {}

    /**
     * Its blocks.
     *
     * @param named what prompts name, by reference
     */
    static List<Block> of(Visit visit, Map<String, Item> named) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, visit.reference() + " " + visit.item().title(), "visit"));
        blocks.addAll(Sections.answers(head(visit, named)));
        blocks.add(
                new Block.Paragraph("Tick one box for each, and write what there is to be said. Not seen is an answer:"
                        + " it is asked again on the next visit. A no is not itself a weakness."));
        for (Visit.Leg leg : visit.legs()) {
            blocks.add(new Block.Heading(2, leg.number() + ". " + leg.heading(), "leg" + leg.number()));
            leg.asked().forEach(one -> blocks.add(box(one, named)));
        }
        blocks.add(new SignatureBox(
                "Walked by",
                List.of(),
                List.of(),
                List.of("Name and role", "Date, and times from and to", "Weather, light")));
        return blocks;
    }

    private static List<Answer> head(Visit visit, Map<String, Item> named) {
        return Stream.of(
                        Answer.of("Who goes", lines(visit, "visitedBy")),
                        Answer.of("With whom", lines(visit, "withWhom")),
                        Answer.of(
                                "When",
                                visit.item()
                                        .answers()
                                        .text("visitedAt")
                                        .map(PrintedDates::minute)
                                        .orElse("")),
                        Answer.of(
                                "Stands for",
                                visit.item().answers().text("standsFor").orElse("")),
                        Answer.of("Places", names(visit.item().answers().list("zones"), named)))
                .filter(answer -> !answer.words().isEmpty())
                .toList();
    }

    private static String lines(Visit visit, String question) {
        return String.join("\n", visit.item().answers().list(question));
    }

    static String names(List<String> references, Map<String, Item> named) {
        return references.stream()
                .map(reference -> named.containsKey(reference)
                        ? reference + " " + named.get(reference).title()
                        : reference)
                .collect(Collectors.joining("; "));
    }

    private static SignatureBox box(Observed one, Map<String, Item> named) {
        List<String> about = Stream.concat(
                        one.item().answers().list("zones").stream(), one.item().answers().list("about").stream())
                .toList();
        List<String> choices = one.item().kind().field("answer").choices().stream()
                .map(choice -> choice.words().toLowerCase(Locale.UK))
                .toList();
        return new SignatureBox(
                one.reference() + ". " + one.prompt(),
                about.isEmpty() ? List.of() : List.of(names(about, named)),
                choices,
                List.of("Note", "Photographs, and where taken"));
    }
}
