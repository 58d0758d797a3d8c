package gatehouse.output.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.Decisions;
import gatehouse.action.meeting.Meeting;
import gatehouse.action.meeting.Point;
import gatehouse.action.meeting.TakenAction;
import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.item.Item;

/** The blocks of a meeting's papers: its agenda before it, its minutes with their actions after it. */
final class MeetingPaper {
    private final Meeting meeting;
    private final Map<String, Item> named;
    private final Decisions decisions;

    /**
     * A meeting to be set on paper.
     *
     * @param named what its points and actions name, by reference
     */
    MeetingPaper(Meeting meeting, Map<String, Item> named, Decisions decisions) {
        this.meeting = meeting;
        this.named = named;
        this.decisions = decisions;
    }

    List<Block> agenda() {
        return Sections.all(
                head(),
                attendanceWarning(),
                Sections.under(
                        "Agenda",
                        Sections.table(
                                "",
                                List.of(new Column("What it is about", 14), new Column("Bears on", 8)),
                                meeting.points().stream()
                                        .map(point -> new Row(List.of(
                                                Cell.of(point.reference(), point.said("words")),
                                                Cell.of(names(point.about())))))
                                        .toList())),
                Sections.under(
                        "Actions still open from this meeting",
                        actions(meeting.actions().open())));
    }

    List<Block> minutes() {
        return Sections.all(
                head(),
                attendanceWarning(),
                Sections.under(
                        "Who was there",
                        Sections.answers(Stream.of(
                                        Answer.of("Came", String.join("\n", meeting.lines("attended"))),
                                        Answer.of("Apologies", String.join("\n", meeting.lines("apologies"))),
                                        Answer.of("Invited, and neither", String.join("\n", meeting.missed())),
                                        Answer.of("Not invited", meeting.said("notInvited")))
                                .filter(answer -> !answer.words().isEmpty())
                                .toList())),
                meeting.points().stream()
                        .flatMap(point -> point(point).stream())
                        .toList(),
                Sections.under("Actions", actions(meeting.actions().all())),
                Sections.under("What else was said", Sections.paragraph(meeting.said("note"))));
    }

    private List<Block> head() {
        return Sections.all(
                List.of(new Block.Heading(
                        1, meeting.reference() + " " + meeting.item().title(), "meeting")),
                Sections.answers(Stream.of(
                                Answer.of("Which body", meeting.kindWords()),
                                Answer.of("When", PrintedDates.minute(meeting.said("startsAt"))),
                                Answer.of("Until", PrintedDates.minute(meeting.said("endsAt"))),
                                Answer.of("Where", meeting.said("place")),
                                Answer.of("Invited", String.join("\n", meeting.lines("invited"))))
                        .filter(answer -> !answer.words().isEmpty())
                        .toList()));
    }

    /** At a safety advisory group, what came from the plan is for restricted attendance. */
    private List<Block> attendanceWarning() {
        if (meeting.restricted().isEmpty()) {
            return List.of();
        }
        String points = String.join(
                ", ", meeting.restricted().stream().map(Point::reference).toList());
        String stays = meeting.lines("whoStays").isEmpty()
                ? "NOBODY IS NAMED YET WHO STAYS FOR THEM."
                : "They stay: " + String.join("; ", meeting.lines("whoStays")) + ".";
        return List.of(new Block.Callout(
                "Restricted attendance",
                "This paper holds counter-terrorism content (" + points
                        + "). Give it only to those who stay for these items, and take the items when the others have left. "
                        + stays));
    }

    private List<Block> point(Point point) {
        List<Answer> answers = Stream.of(
                        Answer.of("Bears on", names(point.about())),
                        Answer.of("Said", point.said("said")),
                        Answer.of("Decided", point.said("decided")),
                        Answer.of("Advice followed", point.followed()),
                        Answer.of("Answer on record", onRecord(point)))
                .filter(answer -> !answer.words().isEmpty())
                .toList();
        return Sections.all(
                List.of(new Block.Heading(2, point.reference() + " " + point.said("words"), point.reference())),
                answers.isEmpty()
                        ? List.of(new Block.Paragraph("Nothing is recorded under this point."))
                        : Sections.answers(answers));
    }

    /** What the commander, or whoever else was asked, has said of the recommendations that it bears on. */
    private String onRecord(Point point) {
        return point.about().stream()
                .flatMap(reference ->
                        Stream.concat(decisions.commanders(reference).stream(), decisions.answer(reference).stream()))
                .map(one -> one.recommendation() + ": " + one.verdict().words() + ", by "
                        + one.made().byAndRole()
                        + (one.verdict().reasonWords().isEmpty()
                                ? ""
                                : ". " + one.verdict().reasonWords()))
                .collect(Collectors.joining("\n"));
    }

    private List<Block> actions(List<TakenAction> those) {
        return Sections.table(
                "",
                List.of(
                        new Column("What is to be done", 12),
                        new Column("Who", 8),
                        new Column("By when, and how it stands", 8)),
                those.stream()
                        .map(one -> new Row(List.of(
                                Cell.of(one.reference(), one.statement()),
                                one.said("owner").isEmpty() ? Cell.loud("NOBODY NAMED") : Cell.of(one.owner()),
                                standing(one))))
                        .toList());
    }

    /** By days, for a paper is read on another day than that on which it was set. */
    private static Cell standing(TakenAction one) {
        String day = PrintedDates.day(one.said("due"));
        if (one.isOpen()) {
            return day.isEmpty() ? Cell.loud("NO DAY SET") : Cell.of("By " + day);
        }
        return day.isEmpty() ? Cell.of(one.standing()) : Cell.of("By " + day, one.standing());
    }

    private String names(List<String> references) {
        return references.stream()
                .map(reference -> named.containsKey(reference)
                        ? reference + " " + named.get(reference).title()
                        : reference)
                .collect(Collectors.joining("\n"));
    }
}
