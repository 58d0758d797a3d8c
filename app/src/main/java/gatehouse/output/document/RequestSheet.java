package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The questions of a request on paper, for someone who has no account: to be returned by e-mail or by hand. */
final class RequestSheet {
    private RequestSheet() {}

    /**
     * Its blocks.
     *
     * @param leads who decides on requests in this force
     * @param criteria for deployment, by code
     */
    static List<Block> of(String force, List<String> leads, Map<String, String> criteria) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Request for a CT security coordinator, or for advice", "request"));
        blocks.add(new Block.Paragraph("Two minutes: the first two boxes are needed, the others help. Return it to "
                + (leads.isEmpty() ? "the regional lead" : String.join(" or ", leads) + ", regional lead") + ", "
                + force
                + ", by e-mail or by hand; it is typed into the register as yours, with the time and how it came. You are"
                + " told what is decided, and why."));
        blocks.add(box("1. What is the event or place called?", "Name", "Where it is"));
        blocks.add(new SignatureBox(
                "2. What would you like, and what concerns you?",
                List.of("No detail of how an attack might be carried out."),
                List.of(),
                List.of("", "", "", "")));
        blocks.add(box("3. When is it?", "First day", "Last day, if it is another"));
        blocks.add(new SignatureBox(
                "4. Does one of these fit? None need fit.", List.of(), List.copyOf(criteria.values()), List.of()));
        blocks.add(box("5. Who asks?", "Name and role", "Telephone or e-mail", "Date and time"));
        blocks.add(new Block.Callout(
                "Once it is filled in", "Mark and send it as your own rules for such a document ask."));
        return blocks;
    }

    private static SignatureBox box(String label, String... lines) {
        return new SignatureBox(label, List.of(), List.of(), List.of(lines));
    }
}
