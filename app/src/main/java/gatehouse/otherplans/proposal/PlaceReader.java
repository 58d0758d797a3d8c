package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.FactType;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.fact.Places;

/** Finds places: those that the event knows by any of their names, roads and parts of them, grid references, numbered gates. */
final class PlaceReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'&]+");
    private static final String NAMES = "(?:(?:[A-Z][\\w’']+|St\\.?)\\s+){1,3}";
    private static final String ROAD =
            "(?:\\b(?!(?:The|On|At|From|In|Between|And|Along|Only|Both|To|Of|For)\\s)" + NAMES
                    + "(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Drive|Dr|Way|Close|Crescent|Terrace|Square|Sq|Row|Hill|Quay|Bridge|Roundabout|Gardens|Embankment|Promenade|Passage|Walk|Steps|Approach|Mews|Wynd|Grove|Rise|Circus|Bypass|Underpass|Footbridge|Causeway|Esplanade|Alley|Arcade|Viaduct|Subway|Towpath|Boulevard|Court|Place|Wharf|Parade)\\b(?!\\s(?:School|Hotel|Church|Station|Surgery|Arms|Inn|Park|Hall|College|Centre|Stadium|Hospital|Academy|Library)\\b)"
                    + "|\\b[AMB]\\d{1,4}(?:\\(M\\))?(?!\\w))";
    private static final Pattern SEGMENT =
            Pattern.compile("(?<road>" + ROAD + ")(?:\\s*\\((?<part>[^)]{3,60}?\\s(?:to|and)\\s[^)]{3,60}?)\\)"
                    + "|,?\\s+(?:between|from)\\s+(?:its junctions? with\\s+)?(?:the\\s+)?(?<one>" + ROAD
                    + ")\\s+(?:and|to)\\s+(?:its junction with\\s+)?(?:the\\s+)?(?<two>" + ROAD + "))?");
    private static final Pattern ROAD_ALONE = Pattern.compile(ROAD);
    private static final Pattern GRID = Pattern.compile(
            "\\b[HJNOST][A-HJ-Z]\\s?(?:\\d{5}\\s?\\d{5}|\\d{4}\\s?\\d{4}|\\d{3}\\s?\\d{3})\\b|///[a-z]+\\.[a-z]+\\.[a-z]+|\\b5\\d\\.\\d{3,}\\s*,\\s*-?\\d\\.\\d{3,}");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:Gate|Car Park|Zone|Sector|Entrance|Exit|Stand|Pen|Medical Post|First Aid"
                    + " Post|Pier|Platform|Bay|Point|Post|Junction|Checkpoint|Berth|Pontoon|Muster Point|Marshal Point)\\s(?:\\d{1,3}[A-Z]?|[A-Z])\\b");
    private static final Pattern POINT = Pattern.compile(
            "(?i)\\b(?<what>RVPs?|RV|rendezvous point|FCP|forward command post|(?:crew |public |crowd )?assembly"
                    + " point|casualty (?:point|clearing point|clearing station|collection point)|control room|marshalling"
                    + " area|holding area|muster"
                    + " point)(?:\\s(?<name>\\d{1,2}(?!\\d)|[A-Z]\\b|Alpha|Bravo|North|South|East|West))?");
    private static final int LONGEST = 8;

    private final Map<String, Places.Place> byKey = new HashMap<>();
    private final Set<String> small = new HashSet<>();

    PlaceReader(EventContext event) {
        event.places().forEach(place -> byKey.putIfAbsent(Name.of(place.name()).key(), place));
        event.places().forEach(place -> place.aliases().forEach(alias -> alias(alias, place)));
    }

    /** One that the event itself writes small is a name when it stands so too: the churchyard. */
    private void alias(String alias, Places.Place place) {
        byKey.putIfAbsent(Name.of(alias).key(), place);
        if (alias.equals(alias.toLowerCase(Locale.UK)) && alias.startsWith("the ")) {
            small.add(alias.substring("the ".length()));
        }
    }

    /** A place as the words name it. */
    record Found(int from, int to, Filled filled) {
        /** Abbey Walk is not the Abbey. */
        private boolean isAround(int start, int end) {
            return from <= start && end <= to && to - from > end - start;
        }

        private boolean meets(int start, int end) {
            return start < to && from < end;
        }
    }

    List<Found> find(String words) {
        List<Found> found = new ArrayList<>();
        segments(words, found, true);
        known(words, found);
        segments(words, found, false);
        named(GRID, words, found);
        named(NUMBERED, words, found);
        found.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return found;
    }

    /** The one place that the words name; nothing where they name none or several. */
    Filled only(String words) {
        List<Found> places = find(words);
        return places.size() == 1 ? places.get(0).filled() : Filled.NOTHING;
    }

    /** One proposal for each place named; a point's name is what its place is about. */
    List<Proposal> read(Passage passage) {
        List<Found> places = find(passage.words());
        Optional<Matcher> point = Optional.of(POINT.matcher(passage.words())).filter(Matcher::find);
        List<Proposal> proposals = new ArrayList<>();
        Optional<About> about = AboutWords.place(passage.words());
        String subject = point.map(match -> match.group().strip()).orElse("");
        for (Found place : places) {
            String mark = passage.words().substring(place.from(), place.to());
            proposals.add(Proposal.of(
                    FactType.PLACE, about, passage, mark, place.filled().with("subject", subject)));
        }
        if (places.isEmpty() && point.isPresent() && point.get().group("name") != null) {
            proposals.add(Proposal.of(
                    FactType.PLACE,
                    about,
                    passage,
                    subject,
                    Filled.NOTHING.with("subject", subject).with("placeWords", subject)));
        }
        return proposals;
    }

    private void segments(String words, List<Found> found, boolean isInPart) {
        Matcher match = SEGMENT.matcher(words);
        int from = 0;
        while (from <= words.length() && match.find(from)) {
            String part = match.group("part") != null
                    ? match.group("part")
                    : match.group("one") == null ? "" : match.group("one") + " to " + match.group("two");
            int start = match.start();
            int end = match.end();
            from = end;
            boolean isFree = found.stream().noneMatch(other -> other.meets(start, end));
            if (isFree && part.isEmpty() != isInPart) {
                String road = match.group("road").strip();
                String segment = part.isEmpty() ? road : road + " (" + part.strip() + ")";
                Filled filled = Filled.NOTHING
                        .with("placeWords", road)
                        .with("zone", zone(road))
                        .with("segments", List.of(segment));
                found.add(new Found(start, end, filled));
            }
        }
    }

    private String zone(String words) {
        Places.Place known = byKey.get(Name.of(words).key());
        return known == null ? "" : known.zone();
    }

    private void known(String words, List<Found> found) {
        List<Found> roads = new ArrayList<>();
        segments(words, roads, false);
        List<int[]> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (!word.group().equalsIgnoreCase("the")) {
                tokens.add(new int[] {word.start(), word.end()});
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = Math.min(tokens.size(), i + LONGEST) - 1; j >= i; j--) {
                int from = tokens.get(i)[0];
                int to = tokens.get(j)[1];
                String said = words.substring(from, to);
                Places.Place place = isNaming(said) || isSmall(words, from, said)
                        ? byKey.get(Name.of(said).key())
                        : null;
                if (place != null
                        && found.stream().noneMatch(other -> other.meets(from, to))
                        && roads.stream().noneMatch(road -> road.isAround(from, to))) {
                    found.add(new Found(from, to, named(place, said)));
                    break;
                }
            }
        }
    }

    /** A place that is a road is a road too: a closure of it meets a route along it. */
    private static Filled named(Places.Place place, String said) {
        Filled filled = Filled.NOTHING.with("zone", place.zone()).with("placeWords", said);
        String road = said.replaceFirst("^[Tt]he ", "");
        return ROAD_ALONE.matcher(road).matches() ? filled.with("segments", List.of(road)) : filled;
    }

    private boolean isSmall(String words, int from, String said) {
        return small.contains(said)
                && words.substring(0, from).toLowerCase(Locale.UK).endsWith("the ");
    }

    /** A short everyday word is a name only with a capital: the Green, but not green. */
    private static boolean isNaming(String said) {
        return Character.isUpperCase(said.charAt(0))
                || Character.isDigit(said.charAt(0))
                || said.chars().anyMatch(Character::isUpperCase)
                || said.replaceFirst("(?i)^the ", "").contains(" ");
    }

    private static void named(Pattern pattern, String words, List<Found> found) {
        Matcher match = pattern.matcher(words);
        while (match.find()) {
            int from = match.start();
            int to = match.end();
            if (found.stream().noneMatch(other -> other.meets(from, to))) {
                found.add(new Found(from, to, Filled.NOTHING.with("placeWords", match.group())));
            }
        }
    }
}
