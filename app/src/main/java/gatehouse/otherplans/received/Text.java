package gatehouse.otherplans.received;

import java.util.List;
import java.util.Optional;

import gatehouse.otherplans.fact.PrintedPage;
import gatehouse.otherplans.proposal.Layout;

/**
 * What one page shows of a version's text.
 *
 * @param refused why it was not read; empty where it was
 * @param notes sentences about the reading
 * @param current what is to be looked at now; none where nothing is left
 * @param page of a PDF that holds it, or else the piece that was chosen or the first that is shown; 0 where there is none
 */
public record Text(
        String refused,
        List<String> notes,
        Pieces pieces,
        ToLookAt toLookAt,
        Optional<ToLookAt.Open> current,
        List<Layout> layouts,
        int page) {

    public Text {
        notes = List.copyOf(notes);
        layouts = List.copyOf(layouts);
    }

    static Text none(String refused) {
        return new Text(refused, List.of(), Pieces.none(), ToLookAt.NOTHING, Optional.empty(), List.of(), 0);
    }

    /** Shows the pieces that were asked for; where none were, those round the proposal. */
    static Text of(Said said, Known known, Pieces asked, int from, String proposal) {
        ToLookAt toLookAt = ToLookAt.of(said.offers(known.event(), known.columns()), known);
        Optional<ToLookAt.Open> current = toLookAt.at(proposal);
        Pieces pieces = asked;
        if (from < 0 && current.isPresent() && asked.isOfNoChoice() && said.isWhole()) {
            pieces = Pieces.around(current.get().offer().proposal().anchor());
            said.document().tell(pieces);
        }
        return new Text(
                "",
                said.notes(),
                pieces,
                toLookAt,
                current,
                Layout.of(said.document().blocks(), known.columns()),
                page(known, pieces, current));
    }

    private static int page(Known known, Pieces pieces, Optional<ToLookAt.Open> current) {
        String anchor = pieces.chosen()
                .filter(chosen -> !pieces.isOfNoChoice())
                .map(Pieces.Chosen::anchor)
                .or(() -> current.map(open -> open.offer().proposal().anchor()))
                .orElseGet(pieces::firstAnchor);
        return PrintedPage.of(
                anchor, known.file().map(file -> file.file().name()).orElse(""));
    }

    public boolean isRead() {
        return refused.isEmpty();
    }
}
