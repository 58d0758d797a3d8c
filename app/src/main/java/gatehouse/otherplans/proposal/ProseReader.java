package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

/** Reads running text, a sentence at a time. */
final class ProseReader {
    private static final Pattern TRAILING = Pattern.compile(
            "(?i)(?:[\\s,;:(–|-]|\\b(?:at|from|between|on|by|until|till|to|and|about|around|the|no later"
                    + " than|approx\\.?|daily|each day|of|for|after|is|are|will be))+$");
    private static final Pattern LEADING = Pattern.compile("(?i)^(?:[\\s,;:)–|.-]|(?:hrs|hours|and|on)\\b)+");
    /** The number of a heading, which ends with no stop: 4.2 Running order. */
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+(?=\\p{Lu}.*[^.;:]$)");

    private static final int LONG = 90;

    private final EventContext event;
    private final TimeReader times;
    private final PlaceReader places;

    ProseReader(EventContext event) {
        this.event = event;
        this.times = new TimeReader(event);
        this.places = new PlaceReader(event);
    }

    PlaceReader places() {
        return places;
    }

    List<Proposal> read(String anchor, int page, String text, Optional<LocalDate> carried) {
        List<Proposal> found = new ArrayList<>();
        Optional<LocalDate> day = carried;
        for (Passage passage : Passage.sentences(anchor, page, text)) {
            found.addAll(sentence(passage, day));
            Optional<LocalDate> own = lastDay(passage.words());
            day = own.isPresent() ? own : day;
        }
        return found;
    }

    private Optional<LocalDate> lastDay(String words) {
        return times.dayWords().find(words).stream()
                .filter(day -> day.day().isPresent())
                .reduce((one, other) -> other)
                .flatMap(DayWords.Found::day);
    }

    private List<Proposal> sentence(Passage passage, Optional<LocalDate> day) {
        List<Proposal> found = new ArrayList<>(windows(passage, day));
        found.addAll(places.read(passage));
        found.addAll(Quantities.read(passage, places.only(passage.words())));
        found.addAll(RoleReader.read(passage));
        found.addAll(AssumptionReader.read(passage));
        return found;
    }

    private List<Proposal> windows(Passage passage, Optional<LocalDate> day) {
        List<Proposal> found = new ArrayList<>();
        String words = passage.words();
        List<PlaceReader.Found> named = places.find(words);
        int after = 0;
        for (Timing timing : times.read(words, day)) {
            String subject = subject(words, after, timing);
            About about = AboutWords.window(subject.isEmpty() ? words : subject);
            Filled filled = timing.filled(event.zone())
                    .with("subject", subject)
                    .withAll(where(named, timing))
                    .withAll(DrillWords.of(about, words));
            found.add(Proposal.of(
                    FactType.WINDOW, Optional.of(about), passage, words.substring(timing.from(), timing.to()), filled));
            after = Math.max(after, timing.to());
        }
        return found;
    }

    /**
     * What stands between the time before and this one, without the day that it is on and the number of a heading; where
     * that is nothing, what follows.
     */
    private String subject(String words, int after, Timing timing) {
        String before = after <= timing.from() ? words.substring(after, timing.from()) : "";
        String plain = after == 0 && NUMBERED.matcher(words).find()
                ? NUMBERED.matcher(words).replaceFirst("")
                : words;
        String said = before.substring(Math.min(before.length(), words.length() - plain.length()));
        String clean = LEADING.matcher(withoutDay(trimmed(said))).replaceFirst("");
        if (clean.isBlank()) {
            clean = LEADING.matcher(words.substring(timing.to())).replaceFirst("");
        }
        return clean.length() > LONG ? clean.substring(0, LONG).strip() + "…" : clean.strip();
    }

    private static String trimmed(String words) {
        return TRAILING.matcher(words).replaceFirst("");
    }

    private String withoutDay(String words) {
        return times.dayWords().find(words).stream()
                .filter(day -> day.to() == words.length())
                .findFirst()
                .map(day -> trimmed(words.substring(0, day.from())))
                .orElse(words);
    }

    private static Filled where(List<PlaceReader.Found> named, Timing timing) {
        Optional<PlaceReader.Found> before =
                named.stream().filter(place -> place.from() < timing.from()).reduce((one, other) -> other);
        List<String> segments = new ArrayList<>();
        for (PlaceReader.Found place : named) {
            segments.addAll(place.filled().answers().list("segments"));
        }
        return before.or(() -> named.stream().findFirst())
                .map(place -> new Filled(place.filled().byName()).with("segments", segments))
                .orElse(Filled.NOTHING);
    }
}
