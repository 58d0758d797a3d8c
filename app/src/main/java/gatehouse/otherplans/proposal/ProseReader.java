package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;

/** Reads running text, a sentence at a time. */
final class ProseReader {
    private final EventContext event;
    private final TimeReader times;
    private final PlaceReader places;

    ProseReader(EventContext event, Clocks clocks) {
        this.event = event;
        this.times = new TimeReader(event, clocks);
        this.places = new PlaceReader(event);
    }

    PlaceReader places() {
        return places;
    }

    List<Proposal> read(String anchor, int page, String text, DayOver over) {
        List<Proposal> found = new ArrayList<>();
        DayOver day = over;
        for (Passage passage : Passage.sentences(anchor, page, text)) {
            found.addAll(sentence(passage, day));
            day = lastDay(passage.words()).orElse(day);
        }
        return found;
    }

    private Optional<DayOver> lastDay(String words) {
        return times.dayWords().find(words).stream()
                .filter(day -> day.day().isPresent() || day.isNone())
                .reduce((one, other) -> other)
                .map(day -> DayOver.of(day, words));
    }

    private List<Proposal> sentence(Passage passage, DayOver day) {
        List<Timing> read = times.read(passage.words(), day);
        List<Proposal> found = new ArrayList<>(windows(passage, read));
        found.addAll(places.read(passage));
        Filled when = read.size() == 1 ? read.get(0).filled(event.zone()) : Filled.NOTHING;
        found.addAll(Quantities.read(passage, places.only(passage.words()), when, spans(passage, read)));
        found.addAll(RoleReader.read(passage));
        found.addAll(AssumptionReader.read(passage));
        return found;
    }

    private List<int[]> spans(Passage passage, List<Timing> read) {
        List<int[]> spans = new ArrayList<>();
        times.dayWords().find(passage.words()).forEach(day -> spans.add(new int[] {day.from(), day.to()}));
        read.stream()
                .filter(timing -> !timing.start().isEmpty() || !timing.end().isEmpty())
                .forEach(timing -> spans.add(new int[] {timing.from(), timing.to()}));
        return spans;
    }

    private List<Proposal> windows(Passage passage, List<Timing> read) {
        List<Proposal> found = new ArrayList<>();
        String words = passage.words();
        List<PlaceReader.Found> named = places.find(words);
        Subjects subjects = new Subjects(words, times.dayWords().find(words), read);
        String subject = "";
        for (int i = 0; i < read.size(); i++) {
            Timing timing = read.get(i);
            subject = subjects.of(i, subject);
            About about = AboutWords.window(subject.isEmpty() ? words : subject);
            Filled filled = timing.filled(event.zone())
                    .with("subject", subject)
                    .withAll(where(named, timing))
                    .withAll(DrillWords.of(about, words));
            found.add(Proposal.of(
                    FactType.WINDOW, Optional.of(about), passage, words.substring(timing.from(), timing.to()), filled));
        }
        return found;
    }

    private static Filled where(List<PlaceReader.Found> named, Timing timing) {
        Optional<PlaceReader.Found> before =
                named.stream().filter(place -> place.from() < timing.from()).reduce((one, other) -> other);
        List<String> segments = new ArrayList<>();
        for (PlaceReader.Found place : named) {
            segments.addAll(place.filled().answers().list("segments"));
        }
        return before.or(() -> named.stream().findFirst())
                .map(place -> place.filled().with("segments", segments))
                .orElse(Filled.NOTHING);
    }
}
