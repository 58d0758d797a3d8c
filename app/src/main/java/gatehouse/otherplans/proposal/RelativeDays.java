package gatehouse.otherplans.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.proposal.DayWords.Found;

/** Finds days that are told from the event or from each other: the day before the event, both show days, the latter day. */
final class RelativeDays {
    private static final String EVENT =
            "(?:the\\s+)?(?:main\\s+)?(?:event|show|festival|match|race|regatta|fair|market|concert|carnival|parade|march|gala|ceremony|service|fixture)(?:\\s+days?)?\\b";
    private static final Pattern BEFORE =
            compile("\\b(?:on\\s+)?(?:the\\s+)?(?:(?:day|night|evening|afternoon|morning)\\s+"
                    + "(?:before|prior to|preceding|ahead of)|eve of)\\s+" + EVENT);
    private static final Pattern EVE = compile(
            "\\b(?:on\\s+)?the\\s+(?:day|night|evening|afternoon)\\s+before(?=\\s*(?:[.,;:)]|$|(?:and|at|from|by|until|for|to)\\b))");
    private static final Pattern WORKING_DAYS =
            compile("\\b(?:mon(?:day)?s?\\s*(?:-|–|to)\\s*fri(?:day)?s?|weekdays?|working days)\\b");
    private static final Pattern AFTER =
            compile("\\b(?:on\\s+)?(?:the\\s+)?(?:day|morning)\\s+(?:after|following)\\s+" + EVENT);
    private static final Pattern EACH =
            compile("\\b(?:on\\s+)?(?:(?:both|all|all\\s+(?:two|three|four))\\s+(?:of the\\s+)?"
                    + "(?:(?:event|show|festival|race|match|market)\\s+)?(?:days|nights|evenings|dates)"
                    + "|(?:each|every)\\s+(?:(?:event|show|festival|race|match|market)\\s+)?(?:day|night|evening)"
                    + "(?:\\s+of\\s+" + EVENT + ")?|nightly)\\b");
    private static final Pattern EVENT_DAY = compile(
            "\\b(?:on\\s+)?(?:the\\s+)?(?:(?:event|show|race|match|festival)[\\s-]day\\b(?!s)|day of " + EVENT + ")");
    private static final Pattern NUMBERED = compile(
            "\\b(?:day\\s+(?<number>[1-9]|one|two|three|four)|(?:the\\s+)?(?<ordinal>first|second|third|opening|final|last)"
                    + "\\s+(?:event\\s+|show\\s+)?(?:day|night|evening)(?:\\s+of\\s+" + EVENT + ")?)\\b");
    private static final Pattern LATTER =
            compile("\\b(?:on\\s+)?the\\s+(?<which>former|latter|second|first)\\s+" + "(?:day|date|evening|night)\\b");
    private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four");
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth");

    private RelativeDays() {}

    static void take(String words, EventContext event, List<Found> found) {
        List<LocalDate> main = event.mainDays();
        if (main.isEmpty()) {
            return;
        }
        Matcher working = WORKING_DAYS.matcher(words);
        while (working.find()) {
            int from = working.start();
            int to = working.end();
            found.removeIf(day -> day.from() >= from && day.to() <= to);
            add(working, List.of(), found);
        }
        take(EVE, words, found.isEmpty() ? List.of(main.get(0).minusDays(1)) : List.of(), found);
        LocalDate last = main.get(main.size() - 1);
        take(BEFORE, words, List.of(main.get(0).minusDays(1)), found);
        take(AFTER, words, List.of(last.plusDays(1)), found);
        if (main.size() == 1) {
            take(EVENT_DAY, words, main, found);
            return;
        }
        take(EACH, words, main, found);
        Matcher numbered = NUMBERED.matcher(words);
        while (numbered.find()) {
            number(numbered, main.size())
                    .filter(n -> n <= main.size())
                    .ifPresent(n -> add(numbered, List.of(main.get(n - 1)), found));
        }
    }

    private static Optional<Integer> number(Matcher match, int last) {
        String said = match.group("number") == null ? match.group("ordinal") : match.group("number");
        String word = said.toLowerCase(Locale.UK);
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(Integer.parseInt(word));
        }
        if (List.of("final", "last").contains(word)) {
            return Optional.of(last);
        }
        int number = word.equals("opening") ? 1 : Math.max(NUMBERS.indexOf(word), ORDINALS.indexOf(word));
        return number < 1 ? Optional.empty() : Optional.of(number);
    }

    private static void take(Pattern pattern, String words, List<LocalDate> days, List<Found> found) {
        Matcher match = pattern.matcher(words);
        while (match.find()) {
            add(match, days, found);
        }
    }

    private static void add(Matcher match, List<LocalDate> days, List<Found> found) {
        int from = match.start();
        int to = match.end();
        if (found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
            found.add(new Found(from, to, days, Optional.empty()));
        }
    }

    /** The former and the latter of the days that the same words name before. */
    static List<Found> latter(String words, List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        Matcher match = LATTER.matcher(words);
        while (match.find()) {
            int from = match.start();
            int to = match.end();
            String which = match.group("which").toLowerCase(Locale.UK);
            List<LocalDate> named = found.stream()
                    .filter(day -> day.to() <= from)
                    .flatMap(day -> day.days().stream())
                    .distinct()
                    .toList();
            if (named.size() > 1) {
                all.removeIf(day -> day.from() < to && from < day.to());
                boolean isFirst = which.equals("former") || which.equals("first");
                LocalDate day = isFirst ? named.get(0) : named.get(named.size() - 1);
                all.add(new Found(from, to, List.of(day), Optional.empty()));
            }
        }
        all.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return all;
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
