package gatehouse.otherplans.fact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fact as it is put together, what is not said left open. Each step gives the next and leaves this one as it was. */
public record FactBuilder(Fact build) {

    public static FactBuilder of(String reference, About about, Source source) {
        return new FactBuilder(new Fact(
                reference,
                source,
                about,
                Name.NONE,
                Where.NOWHERE,
                Span.NONE,
                Amount.NONE,
                Who.NOBODY,
                Name.NONE,
                "",
                Confirmed.STATED));
    }

    public FactBuilder subject(String words) {
        return with(Name.of(words), build.where(), build.span(), build.amount(), build.who());
    }

    public FactBuilder at(Where where) {
        List<Road> roads = where.roads().isEmpty() ? build.where().roads() : where.roads();
        return with(
                build.subject(),
                new Where(where.place(), where.zone(), roads),
                build.span(),
                build.amount(),
                build.who());
    }

    public FactBuilder along(String... roads) {
        Where where = build.where();
        List<Road> along = new ArrayList<>(where.roads());
        Arrays.stream(roads).map(Road::of).forEach(along::add);
        return at(new Where(where.place(), where.zone(), along));
    }

    public FactBuilder span(Instant from, Instant to) {
        return span(Span.of(Optional.of(from), Optional.of(to)));
    }

    public FactBuilder span(Span span) {
        return with(build.subject(), build.where(), span, build.amount(), build.who());
    }

    public FactBuilder weekday(DayOfWeek day) {
        Span span = build.span();
        return span(new Span(span.from(), span.to(), span.startWords(), span.endWords(), Optional.of(day)));
    }

    public FactBuilder amount(long number, String unit) {
        return with(build.subject(), build.where(), build.span(), Amount.of(number, unit), build.who());
    }

    public FactBuilder holder(String words) {
        Who who = build.who();
        return who(new Who(Name.of(words), who.deputy(), who.parties(), who.drill()));
    }

    public FactBuilder deputy(String words) {
        Who who = build.who();
        return who(new Who(who.holder(), Name.of(words), who.parties(), who.drill()));
    }

    public FactBuilder parties(String... words) {
        Who who = build.who();
        return who(new Who(
                who.holder(), who.deputy(), Arrays.stream(words).map(Name::of).toList(), who.drill()));
    }

    public FactBuilder drill(Drill... said) {
        Set<Drill> drill = EnumSet.noneOf(Drill.class);
        drill.addAll(List.of(said));
        Who who = build.who();
        return who(new Who(who.holder(), who.deputy(), who.parties(), drill));
    }

    public FactBuilder says(String words) {
        return with(Name.of(words), build.delivers(), build.confirmed());
    }

    public FactBuilder delivers(String recommendation) {
        return with(build.says(), recommendation, build.confirmed());
    }

    public FactBuilder standing(Standing standing) {
        return with(
                build.says(),
                build.delivers(),
                new Confirmed(
                        standing, build.confirmed().by(), build.confirmed().on()));
    }

    public FactBuilder confirmed(String by, LocalDate on) {
        return with(build.says(), build.delivers(), new Confirmed(Standing.CONFIRMED, by, Optional.of(on)));
    }

    private FactBuilder who(Who who) {
        return with(build.subject(), build.where(), build.span(), build.amount(), who);
    }

    private FactBuilder with(Name subject, Where where, Span span, Amount amount, Who who) {
        return new FactBuilder(new Fact(
                build.reference(),
                build.source(),
                build.about(),
                subject,
                where,
                span,
                amount,
                who,
                build.says(),
                build.delivers(),
                build.confirmed()));
    }

    private FactBuilder with(Name says, String delivers, Confirmed confirmed) {
        return new FactBuilder(new Fact(
                build.reference(),
                build.source(),
                build.about(),
                build.subject(),
                build.where(),
                build.span(),
                build.amount(),
                build.who(),
                says,
                delivers,
                confirmed));
    }
}
