package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.mail.Outbox;
import gatehouse.information.partner.PartnerActionAnswer;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.information.partner.PartnerActionService.Answered;
import gatehouse.information.partner.PartnerLinkService;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;
import gatehouse.plan.plan.MembershipService;

/** From a meeting to its pages, from an action to its day and its letters, and from any item to the actions on it. */
@Component
public final class MeetingBesideItem implements BesideItem {
    private final ActionService actions;
    private final Outbox outbox;
    private final Telling telling;
    private final PartnerActionService partners;
    private final PartnerLinkService links;

    public MeetingBesideItem(
            ActionService actions,
            Outbox outbox,
            MembershipService people,
            PartnerActionService partners,
            PartnerLinkService links) {
        this.actions = actions;
        this.partners = partners;
        this.links = links;
        this.outbox = outbox;
        this.telling = new Telling(outbox, people);
    }

    @Override
    public List<Note> links(Change change, Item item) {
        return switch (item.kind().code()) {
            case MeetingKind.CODE -> ofMeeting(change, item);
            case AgendaPointKind.CODE -> ofPoint(change, item);
            case ActionKind.CODE -> ofAction(change, item);
            default -> onItem(change, item);
        };
    }

    private static List<Note> ofMeeting(Change change, Item item) {
        String here = MeetingService.address(change, item.reference(), "");
        List<Note> notes = new ArrayList<>(List.of(
                new Note("Agenda", "Made from what is open in the plan.", here + "/agenda"),
                new Note("Minutes", "Who came, what was said and decided, and actions.", here + "/minutes")));
        if (change.who().may(Action.DOCUMENT_ISSUE)) {
            notes.add(new Note("For a calendar", "The meeting and the actions taken at it.", here + "/meeting.ics"));
        }
        return notes;
    }

    private static List<Note> ofPoint(Change change, Item item) {
        return item.answers()
                .text("meeting")
                .map(meeting -> List.of(new Note(
                        "Minutes",
                        "With the other points of " + meeting + ".",
                        MeetingService.address(change, meeting, "/minutes#" + item.reference()))))
                .orElse(List.of());
    }

    private List<Note> ofAction(Change change, Item item) {
        TakenAction action = new TakenAction(item, MeetingService.today(change));
        List<Note> notes = new ArrayList<>();
        if (action.isOpen() && !item.isRemoved()) {
            notes.add(new Note(
                    "When",
                    Character.toUpperCase(action.standing().charAt(0))
                            + action.standing().substring(1) + ".",
                    "/plans/" + change.plan().id() + ActionsLink.PATH + "#" + item.reference()));
            owner(change, action).ifPresent(notes::add);
            untold(change, item).ifPresent(why -> notes.add(new Note("E-mail", why, "")));
        }
        said(change, action).ifPresent(notes::add);
        outbox.about(change, item.reference())
                .forEach(letter -> notes.add(
                        new Note("E-mail to " + letter.recipient(), letter.subject() + ". " + letter.words(), "")));
        return notes;
    }

    /** Where it stands, if its owner is nobody on the plan. */
    private Optional<Note> owner(Change change, TakenAction action) {
        if (action.said("owner").isEmpty()
                || actions.owners(change).find(action.said("owner")).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(partners.with(change, action.item())
                .map(with -> new Note(
                        "Partner",
                        with(with),
                        "/plans/" + change.plan().id() + "/partners-register#"
                                + with.partner().reference()))
                .orElseGet(() -> new Note(
                        "Owner",
                        action.owner() + " is nobody on this plan by that name, so it stands on nobody's Today.",
                        "")));
    }

    private String with(PartnerActionService.With with) {
        String partner = with.partner().title();
        if (!links.isOn()) {
            return "It is for " + partner + ", which is told by you: partners have no links of their own here.";
        }
        return with.shown()
                ? "It stands on the page of " + partner
                        + ", with its words and its day, for whoever opens a link of theirs."
                : "It is for " + partner + ", but marked above what they may be sent: it does not stand on their page.";
    }

    /**
     * What its partner said last of it as it stands, with what it said earlier; not what was said before it was changed. Of one that
     * is closed, all.
     */
    private Optional<Note> said(Change change, TakenAction action) {
        List<Answered> all = actions.answers(change).getOrDefault(action.reference(), List.of());
        List<Answered> said = ActionService.earlier(all, false);
        if (said.isEmpty() || (action.isOpen() && !said.get(0).answer().isOf(action.item()))) {
            return Optional.empty();
        }
        List<String> lines = said.stream().map(one -> line(change, one)).toList();
        return Optional.of(new Note(
                said.get(0).partner() + (action.isOpen() ? " says" : " said"),
                lines.get(0),
                "/plans/" + change.plan().id() + ActionsLink.PATH + "#" + action.reference(),
                lines.subList(1, lines.size())));
    }

    private static String line(Change change, Answered said) {
        PartnerActionAnswer answer = said.answer();
        String line = answer.says() + ", "
                + Days.minute(answer.saidAt(), change.plan().zone()) + ", by the partner's own link. " + answer.words();
        return (line.strip() + " " + said.caution().orElse("")).strip();
    }

    /** Why nobody is told of it, where the force sends e-mail. */
    private Optional<String> untold(Change change, Item item) {
        String address = telling.reached(change, item).address();
        if (!outbox.settings().isOn() || outbox.settings().mayGoTo(address)) {
            return Optional.empty();
        }
        return Optional.of(
                address.isEmpty()
                        ? "Nobody is reminded by e-mail: its owner has said nowhere where they are reached."
                        : "Nothing goes to " + address + ": this force sends e-mail only to addresses at "
                                + String.join(", ", outbox.settings().domains()) + ".");
    }

    /** Asked of every item that is shown; most have none. */
    private List<Note> onItem(Change change, Item item) {
        List<TakenAction> about = actions.ofPlan(change).about(item.reference());
        return about.stream()
                .map(one -> new Note(
                        "Action, " + one.reference(),
                        one.statement() + " " + one.owner() + ", " + one.standing() + ".",
                        "/plans/" + change.plan().id() + "/actions/" + one.reference()))
                .toList();
    }
}
