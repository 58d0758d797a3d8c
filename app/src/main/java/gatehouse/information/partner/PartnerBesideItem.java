package gatehouse.information.partner;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** What a partner said and the files that came with it, beside its commitment; from a partner to all that it committed to. */
@Component
public final class PartnerBesideItem implements BesideItem {
    private final PartnerService partners;
    private final PartnerActionService actions;

    public PartnerBesideItem(PartnerService partners, PartnerActionService actions) {
        this.partners = partners;
        this.actions = actions;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        return switch (item.kind().code()) {
            case PartnerKind.CODE -> ofPartner(change, item);
            case CommitmentKind.CODE -> ofCommitment(change, item);
            default -> List.of();
        };
    }

    private List<Note> ofPartner(Change change, Item partner) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("What it committed to", "With what it said itself.", register(change, partner)));
        Map<SentFile, List<String>> came = new LinkedHashMap<>();
        Stream.concat(
                        partners.of(change, partner.reference()).stream()
                                .flatMap(of -> of.commitments().stream())
                                .flatMap(one -> one.answers().stream())
                                .flatMap(one -> one.file().stream().map(file -> Map.entry(file, one.commitment()))),
                        actions.saidBy(change, partner).stream()
                                .flatMap(one -> one.file().stream().map(file -> Map.entry(file, one.action()))))
                .forEach(one -> came.computeIfAbsent(one.getKey(), file -> new ArrayList<>())
                        .add(one.getValue()));
        came.forEach((file, about) ->
                notes.add(file(change, "A file that came with its word on " + String.join(", ", about), file)));
        return notes;
    }

    private List<Note> ofCommitment(Change change, Item commitment) {
        ZoneId zone = change.plan().zone();
        List<PartnerAnswer> said = new ArrayList<>(partners.said(change, commitment.reference()));
        Collections.reverse(said);
        List<String> lines = said.stream().map(one -> line(one, zone)).toList();
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                "What the partner said",
                lines.isEmpty() ? "Nothing yet: it is what we assume." : lines.get(0),
                register(change, commitment),
                lines.stream().skip(1).toList()));
        said.forEach(one -> one.file()
                .ifPresent(file ->
                        notes.add(file(change, "The file that came on " + Days.minute(one.saidAt(), zone), file))));
        return notes;
    }

    private static String line(PartnerAnswer said, ZoneId zone) {
        return said.word().words() + ", " + said.who() + ", " + Days.minute(said.saidAt(), zone) + ", "
                + said.howWords()
                + (said.words().isEmpty() ? "" : ". " + said.words());
    }

    private static String register(Change change, Item item) {
        return "/plans/" + change.plan().id() + "/partners-register#" + item.reference();
    }

    private static Note file(Change change, String heading, SentFile file) {
        return new Note(heading, file.words(), "/plans/" + change.plan().id() + "/files/" + file.id());
    }
}
