package gatehouse.home.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.UriComponentsBuilder;

import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/**
 * What someone looks for, as it was typed and chosen; a choice that does not exist is no choice.
 *
 * @param part a stage's name after {@link #IN}, a kind's code, or one of {@link #LOG}, {@link #FILES}, {@link #CAPTURED}
 * @param year in which the plan's event has a day
 */
public record Question(String words, Optional<UUID> plan, String part, Optional<Integer> year, int page) {
    /** How many characters may be asked for. */
    public static final int LONGEST = 200;

    /** What stands before the name of a stage, for a stage and a kind may have one name. */
    public static final String IN = "IN_";

    public static final String LOG = "OF_LOG";
    public static final String FILES = "OF_FILES";
    public static final String CAPTURED = "OF_CAPTURED";

    private static final String FILE_OF_AN_ITEM = "fileName";
    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]{2,6})[- ]?0*([0-9]{1,6})");
    private static final Pattern PHRASE = Pattern.compile("(?<!-)\"[^\"]+\"");
    private static final Pattern EITHER = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);
    private static final int LAST_PAGE = 1000;

    /** As a request says it. */
    public static Question read(String words, String plan, String part, String year, String page) {
        return new Question(
                straight(words).strip().replaceAll("\\s+", " "),
                uuid(plan),
                part.strip(),
                number(year),
                number(page).filter(one -> one > 0 && one <= LAST_PAGE).orElse(1));
    }

    /** Quotation marks as a telephone types them quote all the same. */
    private static String straight(String words) {
        return words.replaceAll("[“”„]", "\"").replaceAll("[‘’‚]", "'").replaceAll("[–—]", " ");
    }

    public boolean isAsked() {
        return !words.isEmpty() && !isTooLong();
    }

    public boolean isNarrowed() {
        return plan.isPresent() || year.isPresent() || !part.isEmpty();
    }

    public boolean isTooLong() {
        return words.length() > LONGEST;
    }

    /** What stands in quotes, still in them, where all of it must be found: not what a minus leaves out, nor beside an "or". */
    String phrases() {
        String others = PHRASE.matcher(words).replaceAll(" ");
        return EITHER.matcher(others).find()
                ? ""
                : PHRASE.matcher(words).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    /** The reference that the words are, with the zeros that people leave out; empty if they are something else. */
    String reference() {
        Matcher typed = REFERENCE.matcher(words);
        return !typed.matches()
                ? ""
                : "%s-%03d".formatted(typed.group(1).toUpperCase(Locale.ROOT), Integer.valueOf(typed.group(2)));
    }

    /** The number of the entry of a decision log that the words are the reference of; zero if of none. */
    int entry() {
        String reference = reference();
        return reference.startsWith("LOG-") ? Integer.parseInt(reference.substring("LOG-".length())) : 0;
    }

    /** What is looked among. */
    Among among(Kinds all) {
        return switch (part) {
            case LOG -> new Among(List.of(Source.LOG), List.of(), false);
            case CAPTURED -> new Among(List.of(Source.CAPTURE), List.of(), false);
            case FILES ->
                new Among(
                        List.of(Source.ITEM, Source.CAPTURE, Source.FILE),
                        codes(
                                all,
                                kind -> kind.fields().stream()
                                        .anyMatch(field -> field.name().equals(FILE_OF_AN_ITEM))),
                        true);
            default ->
                amongItems(codes(
                        all,
                        kind -> kind.code().equals(part)
                                || part.equals(IN + kind.stage().name())));
        };
    }

    private static Among amongItems(List<String> kinds) {
        return new Among(kinds.isEmpty() ? List.of(Source.values()) : List.of(Source.ITEM), kinds, false);
    }

    private static List<String> codes(Kinds all, Predicate<Kind> chosen) {
        return all.all().stream().filter(chosen).map(Kind::code).toList();
    }

    /** The same question, a page on. */
    public String address(int otherPage) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{words}");
        plan.ifPresent(one -> address.queryParam("plan", one));
        year.ifPresent(one -> address.queryParam("year", one));
        return address.queryParam("part", "{part}")
                .queryParam("page", otherPage)
                .encode()
                .buildAndExpand(Map.of("words", words, "part", part))
                .toUriString();
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }
}
