package gatehouse.output.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.information.partner.Commitments;
import gatehouse.plan.item.Item;

/** What a partner is asked to confirm: what it will do, in its own words, with boxes for its answer, and nothing else. */
final class CommitmentSheet {
    private CommitmentSheet() {}

    /** To whom the sheet is sent back, each with how they are reached, and by which day. */
    record Reply(List<String> to, LocalDate by) {

        String words() {
            return "Please send this sheet back by " + PrintedDates.day(by.toString())
                    + (to.isEmpty() ? " to whoever sent it." : " to " + String.join(" or ", to) + ".");
        }
    }

    /**
     * Its blocks.
     *
     * @param named places and phases, by reference
     */
    static List<Block> of(Commitments.OfPartner of, String event, Map<String, Item> named, Reply reply) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What we ask " + of.partner().title() + " to confirm", "ask"));
        blocks.add(new Block.Paragraph("The security plan for " + event + " says that you will do "
                + (of.commitments().size() == 1
                        ? "what stands below."
                        : "the " + Counted.of(of.commitments().size(), "thing", "things") + " below.")
                + " Please say of each whether it is so, and correct what is not. What you do not answer is not taken as"
                + " agreed."));
        blocks.add(new Block.Paragraph(reply.words()));
        of.commitments().forEach(one -> blocks.add(box(one.item(), named)));
        blocks.add(new SignatureBox(
                "Confirmed for " + of.partner().title(),
                List.of(),
                List.of(),
                List.of("Name and role", "Date", "Whom we can reach on the day, and how")));
        return blocks;
    }

    private static SignatureBox box(Item commitment, Map<String, Item> named) {
        List<String> about = Stream.of(
                        labelled("Where", names(commitment, "zones", named)),
                        labelled("When", names(commitment, "phases", named)),
                        labelled(
                                "With what",
                                commitment.answers().text("resources").orElse("")),
                        labelled(
                                "In place by",
                                commitment
                                        .answers()
                                        .text("inPlaceBy")
                                        .map(PrintedDates::minute)
                                        .or(() -> commitment
                                                .answers()
                                                .text("dueOn")
                                                .map(PrintedDates::day))
                                        .orElse("")),
                        labelled(
                                "We assume",
                                commitment.answers().text("assumed").orElse("")))
                .filter(words -> !words.isEmpty())
                .toList();
        return new SignatureBox(
                commitment.reference() + ". " + commitment.title(),
                about,
                List.of("it is so", "it is so with this correction", "it is not so"),
                List.of("What is otherwise"));
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + ": " + words;
    }

    private static String names(Item commitment, String question, Map<String, Item> named) {
        return commitment.answers().list(question).stream()
                .filter(named::containsKey)
                .map(reference -> named.get(reference).title())
                .collect(Collectors.joining("; "));
    }
}
