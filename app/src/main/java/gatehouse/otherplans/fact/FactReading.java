package gatehouse.otherplans.fact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.WallClock;

/**
 * Reads facts out of items of a plan.
 *
 * @param versions by the reference of the version received, what its owner calls it
 * @param cited by the reference of the other plan, the version that is cited where a fact names none
 */
public record FactReading(Places places, ZoneId zone, Map<String, String> versions, Map<String, String> cited) {

    public FactReading {
        versions = Map.copyOf(versions);
        cited = Map.copyOf(cited);
    }

    /** The fact; none where it is not said what it is about. */
    public Optional<Fact> read(String reference, String marking, Answers answers) {
        return answers.text("about")
                .flatMap(About::find)
                .map(about -> new Fact(
                        reference,
                        source(reference, marking, answers),
                        about,
                        name(answers, "subject"),
                        where(answers),
                        span(answers),
                        amount(answers),
                        who(answers),
                        name(answers, "says"),
                        words(answers, "delivers"),
                        confirmed(answers)));
    }

    private Source source(String reference, String marking, Answers answers) {
        String plan = words(answers, "plan");
        String version =
                answers.text("receivedVersion").map(versions::get).orElseGet(() -> cited.getOrDefault(plan, ""));
        String anchor = plan.isEmpty() ? answers.text("anchor").orElse(reference) : words(answers, "anchor");
        return new Source(plan, version, anchor, words(answers, "words"), marking);
    }

    private Where where(Answers answers) {
        return places.find(words(answers, "zone"), words(answers, "placeWords"), answers.list("segments"));
    }

    private Span span(Answers answers) {
        Span instants = Span.of(instant(answers, "startsAt"), instant(answers, "endsAt"));
        return new Span(
                instants.from(),
                instants.to(),
                words(answers, "startWords"),
                words(answers, "endWords"),
                answers.text("weekday").map(DayOfWeek::valueOf));
    }

    private Optional<Instant> instant(Answers answers, String name) {
        return answers.text(name).map(typed -> WallClock.instant(typed, zone));
    }

    private static Amount amount(Answers answers) {
        return answers.number("quantity")
                .map(number -> Amount.of(number, words(answers, "unit")))
                .orElse(Amount.NONE);
    }

    private static Who who(Answers answers) {
        Set<Drill> drill = EnumSet.noneOf(Drill.class);
        answers.list("drill").forEach(code -> drill.add(Drill.valueOf(code)));
        return new Who(
                name(answers, "holder"),
                name(answers, "deputy"),
                answers.list("parties").stream().map(Name::of).toList(),
                drill);
    }

    private static Confirmed confirmed(Answers answers) {
        return new Confirmed(
                answers.text("standing").map(Standing::valueOf).orElse(Standing.STATED),
                words(answers, "confirmedBy"),
                answers.text("confirmedOn").map(LocalDate::parse));
    }

    private static Name name(Answers answers, String field) {
        return Name.of(words(answers, field));
    }

    private static String words(Answers answers, String field) {
        return answers.text(field).orElse("");
    }
}
