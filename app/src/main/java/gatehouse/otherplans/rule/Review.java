package gatehouse.otherplans.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.fact.Facts;
import gatehouse.otherplans.fact.OwnFacts;
import gatehouse.otherplans.fact.Places;
import gatehouse.otherplans.fact.PlanFacts;
import gatehouse.otherplans.fact.Span;

/** All that is laid side by side: what every plan says, the register of them, and this plan itself. */
public record Review(
        PlanContents contents, Facts facts, Places places, OtherPlans plans, CheckSettings settings, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE d MMMM HH:mm", Locale.UK);

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

    /** An instant as the clock on the wall of the event shows it. */
    String minute(long second) {
        return MINUTE.format(at(second));
    }

    ZonedDateTime at(long second) {
        return Instant.ofEpochSecond(second).atZone(zone);
    }

    /** From when to when, in words; what is open says so. */
    String when(Span span) {
        if (!span.hasStart() && !span.hasEnd()) {
            return "at all times";
        }
        if (!span.hasStart()) {
            return "until " + minute(span.to());
        }
        return minute(span.from()) + (span.hasEnd() ? " to " + minute(span.to()) : ", with no end given");
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
