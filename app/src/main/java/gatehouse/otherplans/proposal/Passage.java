package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a page, or the cells of a row, with where it stands. */
record Passage(String anchor, int page, String words) {
    private static final Pattern END = Pattern.compile("(?<=[.!?])[\\s\\u00a0]+(?=[\"“(]?[A-Z0-9])|\\R+|[•▪]");
    private static final Pattern SHORT_FORM = Pattern.compile(
            "(?i)(?:^|[\\s(])(?:supt|insp|sgt|st|rd|no|nos|e\\.g|i\\.e|approx|dr|mr|mrs|ms|vs|cf|tel|ext|ch|c|para|fig|min|a\\.m|p\\.m|hrs)\\.$");

    /** B. Rookwood: a letter behind a title, a bracket or another letter is of a name. */
    private static final Pattern INITIAL = Pattern.compile(
            "(?:^|(?:[:(]|,|\\b(?:Mrs?|Ms|Miss|Dr|Prof|Revd?|Cllr|PC|PS|DI|DS|CI|Insp\\.?|Inspector|Supt\\.?|Superintendent|Sgt\\.?|Sergeant|Capt\\.?|Captain|Commander|Constable|Officer)|\\b[A-Z]\\.)\\s?)[A-Z]\\.$");

    /** What has no full stop for so long is no sentence, and is read in pieces. */
    private static final int LONGEST = 2000;

    /** The sentences of a paragraph, each exactly as it stands. */
    static List<Passage> sentences(String anchor, int page, String text) {
        List<Passage> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            String before = text.substring(from, end.start());
            boolean isBreak = !end.group().isBlank() || end.group().indexOf('\n') >= 0;
            if (isBreak || !isShortForm(before, text, end.end())) {
                add(sentences, anchor, page, before);
                from = end.end();
            }
        }
        add(sentences, anchor, page, text.substring(from));
        return sentences;
    }

    /** A time's a.m. may well end a sentence; a rank's full stop never does. */
    private static boolean isShortForm(String before, String text, int next) {
        boolean isClock = before.matches("(?is).*[ap]\\.m\\.$");
        boolean opensSentence = next < text.length() && Character.isUpperCase(text.charAt(next));
        if (INITIAL.matcher(before).find()) {
            return true;
        }
        return SHORT_FORM.matcher(before).find() && !(isClock && opensSentence);
    }

    private static void add(List<Passage> sentences, String anchor, int page, String words) {
        String left = words.strip();
        while (left.length() > LONGEST) {
            int space = left.lastIndexOf(' ', LONGEST);
            int cut = space > 0 ? space : LONGEST;
            sentences.add(new Passage(anchor, page, left.substring(0, cut).strip()));
            left = left.substring(cut).strip();
        }
        if (!left.isEmpty()) {
            sentences.add(new Passage(anchor, page, left));
        }
    }
}
