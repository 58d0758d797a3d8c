package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days of a sentence that stand without a time. */
final class WholeDays {
    private static final Pattern OF_THE_PAPER = Pattern.compile(
            "(?i)\\b(?:version|v\\d[\\d.]*|document|edition|issued?|issue date|date of"
                    + " issue|dated|draft|published|printed|revised|revision|reviewed|review|next"
                    + " review|signed|updated?|approved|as"
                    + " at|received|letter (?:of|dated)|e-?mail (?:of|dated|sent)|minutes|meeting (?:of|on|held)|agreed|correct|confirmed|prepared|created|amended|superseded|supersedes?|replaces?|our ref|your ref|refs?|author(?:ed)?|last saved|valid from)\\b(?:[^.;]|(?<=\\d)\\.(?=\\d)){0,22}$");
    /** A time that the paper itself bears. */
    private static final Pattern STAMP = Pattern.compile(
            "(?i)\\b(?:version|v\\d[\\d.]*|issued|printed|published|revised|updated|last saved|saved|generated|created|amended|downloaded|exported|sent|date of issue|(?:meeting|minutes) of)\\b(?:[^.;]|(?<=\\d)\\.(?=\\d)){0,30}$");

    private static final Pattern ALL_OF_IT = Pattern.compile(
            "(?i)\\b(?:all day|at any time|any time|the whole of|throughout|all of|for the whole day|all through|full day)[\\s,]*(?:on|of)?\\s*(?:the\\s+)?$");
    private static final Pattern ALL_DAY_AFTER = Pattern.compile("(?i)^[\\s,(]*(?:\\(?all day|full day|whole day)\\b");
    private static final Pattern TELLING =
            Pattern.compile("(?i)\\d|\\b(?:before|after|following|preceding|eve of|prior to)\\b");

    private static final Pattern WEEK =
            Pattern.compile("(?i)(?:\\bweek (?:commencing|beginning|starting|of)|\\bw/[cb])\\s*:?\\s*(?:the\\s+)?$");
    private static final int SIX = 6;

    private WholeDays() {}

    static boolean isOfThePaper(String before) {
        return STAMP.matcher(before).find();
    }

    /** @param withoutTime those that no time is on; of the others only those that are said to be meant whole */
    static List<Timing> read(String words, List<DayWords.Found> days, List<DayWords.Found> withoutTime) {
        List<Timing> timings = new ArrayList<>();
        for (DayWords.Found day : days) {
            String before = words.substring(0, day.from());
            boolean isWhole = ALL_OF_IT.matcher(before).find()
                    || ALL_DAY_AFTER.matcher(words.substring(day.to())).find();
            boolean isTold = withoutTime.contains(day)
                    && TELLING.matcher(words.substring(day.from(), day.to())).find();
            if (isWhole || (isTold && !OF_THE_PAPER.matcher(before).find())) {
                timings.addAll(of(words, day));
            }
        }
        return timings;
    }

    /** Days in a row are one window. */
    private static List<Timing> of(String words, DayWords.Found day) {
        if (day.isNone()) {
            String said = day.said(words);
            return List.of(new Timing(
                    day.from(),
                    day.to(),
                    Optional.empty(),
                    Optional.empty(),
                    said,
                    "",
                    day.weekday(),
                    List.of(said + " is a day that does not exist.")));
        }
        if (day.day().isEmpty()) {
            return List.of();
        }
        if (WEEK.matcher(words.substring(0, day.from())).find() && !day.isSeveral()) {
            return List.of(Timing.ofDays(
                    day.from(), day.to(), day.day().get(), day.day().get().plusDays(SIX), day.weekday()));
        }
        if (day.isUnbroken()) {
            return List.of(Timing.ofDays(
                    day.from(), day.to(), day.day().get(), day.last().get(), day.weekday()));
        }
        return day.days().stream()
                .map(one -> Timing.ofDays(day.from(), day.to(), one, one, day.weekday()))
                .toList();
    }
}
