package gatehouse.otherplans.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Facts;
import gatehouse.otherplans.fact.OwnFacts;
import gatehouse.otherplans.fact.Places;
import gatehouse.otherplans.fact.PlanFacts;
import gatehouse.otherplans.fact.Span;

/** All that is laid side by side: what every plan says, the register of them, and this plan itself. */
public record Review(
        PlanContents contents, Facts facts, Places places, OtherPlans plans, CheckSettings settings, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public static Review of(PlanContents contents, CheckSettings settings) {
        return new Review(
                contents,
                PlanFacts.of(contents),
                OwnFacts.places(contents),
                new OtherPlans(contents),
                settings,
                contents.asked().zone());
    }

    Review with(Facts next) {
        return new Review(contents, next, places, plans, settings, zone);
    }

    /** Whether anything of what a rule needs is said. */
    boolean isMet(Need need) {
        return need.anyOf().stream().anyMatch(about -> need.fromOthers() ? facts.othersHave(about) : facts.has(about));
    }

    /** What a fact is about, by name where it has one: the road where that is all it names. */
    public String name(Fact fact) {
        return Telling.capital(new Wording(this).called(fact));
    }

    /** An instant as the clock on the wall of the event shows it; its year only where that is not the event's. */
    String minute(long second) {
        ZonedDateTime at = at(second);
        return DAY.format(at) + (isOtherYear(at) ? " " + at.getYear() : "") + " " + CLOCK.format(at);
    }

    private boolean isOtherYear(ZonedDateTime at) {
        return plans.eventYear().orElse(at.getYear()) != at.getYear();
    }

    ZonedDateTime at(long second) {
        return Instant.ofEpochSecond(second).atZone(zone);
    }

    /** The same after another instant was told: the day is not told twice. */
    String minute(long second, long after) {
        return isSameDay(second, after) ? clock(second) : minute(second);
    }

    String clock(long second) {
        return CLOCK.format(at(second));
    }

    String day(long second) {
        return DAY.format(at(second));
    }

    /** A date with its year: 26 June 2027. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    boolean isSameDay(long one, long other) {
        return at(one).toLocalDate().equals(at(other).toLocalDate());
    }

    /** From when to when, in words, a day once; what is open says so. */
    String when(Span span) {
        if (span.hasStart() && span.hasEnd()) {
            return minute(span.from()) + " to " + minute(span.to(), span.from());
        }
        if (span.hasStart()) {
            String end = span.endWords().isEmpty() ? "no end given" : "to end: “" + span.endWords() + "”";
            return "from " + minute(span.from()) + " (" + end + ")";
        }
        return span.hasEnd() ? "until " + minute(span.to()) : "at all times";
    }

    /** The hours of it, led in by a comma; empty where none are given. */
    String hours(Span span) {
        return span.hasStart() || span.hasEnd() ? ", " + when(span) : "";
    }

    Optional<KeptItem> event() {
        return contents.ofKind("EVENT").stream().findFirst();
    }

    List<KeptItem> zones() {
        return contents.ofKind("ZONE");
    }

    Optional<KeptItem> item(String reference) {
        return contents.item(reference).filter(item -> !item.isRemoved());
    }
}
