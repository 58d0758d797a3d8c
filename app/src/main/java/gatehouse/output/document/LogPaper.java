package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.decisionlog.DecisionLog;
import gatehouse.action.decisionlog.DecisionLogPart;
import gatehouse.action.decisionlog.Heading;
import gatehouse.action.decisionlog.LogClock;
import gatehouse.action.decisionlog.LogEntry;

/** The coordinator's decision log as it was known when the version was taken, in the order in which it was written. */
final class LogPaper {
    private LogPaper() {}

    static boolean isOffered(PlanContents plan) {
        return !plan.part(DecisionLogPart.NAME).isEmpty();
    }

    static List<Block> of(Edition edition) {
        DecisionLog log = DecisionLog.ofPart(edition.plan().part(DecisionLogPart.NAME));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Decision log, " + edition.subject(), "log"));
        blocks.add(new Block.Callout(
                "As known at " + PrintedDates.minute(edition.version().takenAt(), edition.zone()),
                "This is the coordinator's own log as it stood when version "
                        + edition.version().number()
                        + " was taken; what was written later is not in it. Entries stand in the order in which they were"
                        + " written, by the clock at the event. A correction is an entry of its own. The operation's log is"
                        + " kept elsewhere and cited by entry."));
        log.entries().forEach(entry -> blocks.addAll(one(edition, log, entry)));
        return blocks;
    }

    private static List<Block> one(Edition edition, DecisionLog log, LogEntry entry) {
        return Sections.all(
                List.of(new Block.Heading(
                        2,
                        entry.reference() + "   " + LogClock.words(entry.happenedAt(), edition.zone()),
                        entry.reference())),
                List.of(new Block.Paragraph(entry.said(Heading.WHAT))),
                Sections.answers(Stream.of(
                                Stream.of(corrections(log, entry)),
                                said(entry),
                                Stream.of(
                                        answer("To be looked at again", at(edition, entry)),
                                        answer("Intelligence", entry.intelligenceSaid()),
                                        answer(Heading.OPERATION_LOG.words(), entry.said(Heading.OPERATION_LOG)),
                                        answer("About", about(edition, entry)),
                                        answer("Written", written(edition, log, entry))))
                        .flatMap(answers -> answers)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static Stream<Optional<Answer>> said(LogEntry entry) {
        return Heading.steps().stream().map(step -> answer(step.words(), entry.said(step)));
    }

    private static Optional<Answer> answer(String question, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Answer.of(question, words));
    }

    private static Optional<Answer> corrections(DecisionLog log, LogEntry entry) {
        String later = log.correctionsOf(entry).stream()
                .map(one -> "CORRECTED BY " + one.reference())
                .collect(Collectors.joining(", "));
        String corrects = entry.corrects()
                .map(number -> "CORRECTS " + LogEntry.reference(number))
                .orElse("");
        String both = Stream.of(corrects, later).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
        return both.isEmpty() ? Optional.empty() : Optional.of(Answer.blank("Correction", both, ""));
    }

    private static String at(Edition edition, LogEntry entry) {
        return entry.reviewAt().map(at -> LogClock.words(at, edition.zone())).orElse("");
    }

    private static String about(Edition edition, LogEntry entry) {
        return entry.about().stream()
                .map(reference -> edition.plan()
                        .item(reference)
                        .map(item -> reference + " " + item.title())
                        .orElse(reference))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Edition edition, DecisionLog log, LogEntry entry) {
        return Sentences.of(
                LogClock.words(entry.writtenAt(), edition.zone()) + ", " + entry.by(),
                "The time of the thing is " + entry.timedBy().words(),
                log.clockWentBackBefore(entry)
                        ? "The clock stood earlier at this writing than at an entry before it"
                        : "",
                entry.isAheadOfItsWriting() ? "The time of the thing is later than that of its writing" : "");
    }
}
