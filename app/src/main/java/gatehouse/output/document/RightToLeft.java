package gatehouse.output.document;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Sets Hebrew and Arabic: finds the runs of each direction, turns them round, and joins Arabic letters. */
final class RightToLeft implements BidiReorderer {
    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'),
            Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'),
            Map.entry((int) ']', (int) '['),
            Map.entry((int) '{', (int) '}'),
            Map.entry((int) '}', (int) '{'),
            Map.entry((int) '<', (int) '>'),
            Map.entry((int) '>', (int) '<'),
            Map.entry((int) '«', (int) '»'),
            Map.entry((int) '»', (int) '«'));

    /** Turns a run of one direction into the order in which it is drawn; marks stay behind their letter. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Deque<String> letters = new ArrayDeque<>();
        int[] signs = text.codePoints().toArray();
        for (int sign : signs) {
            String shown = Character.toString(MIRRORED.getOrDefault(sign, sign));
            boolean mark = Character.getType(sign) == Character.NON_SPACING_MARK && !letters.isEmpty();
            letters.push(mark ? letters.pop() + shown : shown);
        }
        return String.join("", letters);
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** The runs of one paragraph, in the order they were typed. */
    static final class Splitter implements BidiSplitter {
        private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            runs = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = runs.getRunStart(run);
            return new BidiTextRun(start, runs.getRunLimit(run) - start, runs.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Characters.startsRightToLeft(paragraph) ? RTL : LTR;
        }
    }
}
