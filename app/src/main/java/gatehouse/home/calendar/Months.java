package gatehouse.home.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;

import gatehouse.plan.plan.Marking;

/**
 * Twelve months of events, narrowed down to one force and one area where those were chosen.
 *
 * @param forces that all of the person's events are of, and so with the areas: what can be chosen
 * @param entries those chosen, by their first day
 */
public record Months(
        YearMonth from, String force, String area, List<String> forces, List<String> areas, List<Entry> entries) {
    private static final int HOW_MANY = 12;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static Months of(List<Entry> all, String from, String force, String area, LocalDate today) {
        List<Entry> chosen = all.stream()
                .filter(entry -> force.isEmpty() || entry.force().equals(force))
                .filter(entry -> area.isEmpty() || entry.areas().contains(area))
                .toList();
        return new Months(
                month(from, today),
                force,
                area,
                all.stream().map(Entry::force).distinct().sorted().toList(),
                all.stream()
                        .flatMap(entry -> entry.areas().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                chosen);
    }

    private static YearMonth month(String typed, LocalDate today) {
        try {
            YearMonth month = YearMonth.parse(typed);
            return month.getYear() > 1900 && month.getYear() < 2200 ? month : YearMonth.from(today);
        } catch (DateTimeException none) {
            return YearMonth.from(today);
        }
    }

    /** The months that have an event, each with its events; one that goes on into the next is in both. */
    public Map<String, List<Entry>> filled() {
        Map<String, List<Entry>> filled = new LinkedHashMap<>();
        for (int n = 0; n < HOW_MANY; n++) {
            YearMonth month = from.plusMonths(n);
            List<Entry> those =
                    entries.stream().filter(entry -> entry.isIn(month)).toList();
            if (!those.isEmpty()) {
                filled.put(WORDS.format(month), those);
            }
        }
        return filled;
    }

    /** Those whose first day nobody has said. */
    public List<Entry> undated() {
        return entries.stream().filter(entry -> entry.first().isEmpty()).toList();
    }

    /** Those after these twelve months, or before them. */
    public long outside() {
        return entries.stream()
                .filter(entry -> entry.first().isPresent())
                .filter(entry -> Stream.iterate(from, month -> month.plusMonths(1))
                        .limit(HOW_MANY)
                        .noneMatch(entry::isIn))
                .count();
    }

    /** "November 2026 to October 2027". */
    public String span() {
        return WORDS.format(from) + " to " + WORDS.format(from.plusMonths(HOW_MANY - 1L));
    }

    /** The twelve months after these, or before them. */
    public String address(int years) {
        return address("/calendar", from.plusMonths((long) HOW_MANY * years).toString());
    }

    /** The same events for a calendar of one's own, whatever their months. */
    public String file() {
        return address("/calendar.ics", "");
    }

    private String address(String path, String month) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("force", "{force}")
                .queryParam("area", "{area}");
        if (!month.isEmpty()) {
            address.queryParam("from", month);
        }
        return address.encode()
                .buildAndExpand(Map.of("force", force, "area", area))
                .toUriString();
    }

    /** How the page is to be marked: as the highest of what stands on it. */
    public String marking() {
        List<String> all = entries.stream()
                .map(Entry::marking)
                .filter(one -> !one.isEmpty())
                .toList();
        return all.isEmpty() ? "" : Marking.highest(all.get(0), all.stream().skip(1));
    }

    String identities() {
        return String.join(", ", entries.stream().map(Entry::identity).toList());
    }
}
