package gatehouse.reader.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The straight lines that a page draws, gathered while its text is: what tables are ruled with.
 *
 * <p>A long thin filled rectangle is a line too; that is how many programs draw them.
 */
final class Strokes {
    private static final float THIN = 2.5f;
    private static final float SHORTEST = 4;
    private static final int MOST = 20_000;

    private final List<float[]> kept = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private final PDFStreamEngine engine;
    private float left;
    private float bottom;
    private float[] start = {0, 0};
    private float[] now = {0, 0};

    Strokes(PDFStreamEngine engine) {
        this.engine = engine;
    }

    /** The operators that this listens to. */
    List<OperatorProcessor> operators() {
        List<OperatorProcessor> operators = new ArrayList<>();
        for (String name :
                List.of("m", "l", "re", "h", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
            operators.add(new Listener(name));
        }
        return operators;
    }

    /** Forgets the page before; the new one's corner is here. */
    void pageBegins(float leftEdge, float bottomEdge) {
        kept.clear();
        path.clear();
        left = leftEdge;
        bottom = bottomEdge;
    }

    /** Every line drawn on the page: x and y of its ends, y upward. */
    List<float[]> lines() {
        return kept;
    }

    private final class Listener extends OperatorProcessor {
        private final String name;

        Listener(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[operands.size()];
            for (int n = 0; n < numbers.length; n++) {
                numbers[n] = operands.get(n) instanceof COSNumber number ? number.floatValue() : 0;
            }
            if (kept.size() < MOST && path.size() < MOST) {
                hear(name, numbers);
            }
        }
    }

    private void hear(String name, float[] n) {
        switch (name) {
            case "m" -> {
                now = n.length < 2 ? now : point(n[0], n[1]);
                start = now;
            }
            case "l" -> to(n.length < 2 ? now : point(n[0], n[1]));
            case "c", "v", "y" -> now = n.length < 4 ? now : point(n[n.length - 2], n[n.length - 1]);
            case "h" -> to(start);
            case "re" -> rectangle(n);
            case "n" -> path.clear();
            case "f", "F", "f*" -> filled();
            case "s", "b", "b*" -> {
                to(start);
                stroked();
            }
            default -> stroked();
        }
    }

    private void to(float[] end) {
        path.add(new float[] {now[0], now[1], end[0], end[1]});
        now = end;
    }

    private void rectangle(float[] n) {
        if (n.length >= 4) {
            start = point(n[0], n[1]);
            now = start;
            to(point(n[0] + n[2], n[1]));
            to(point(n[0] + n[2], n[1] + n[3]));
            to(point(n[0], n[1] + n[3]));
            to(start);
        }
    }

    private float[] point(float x, float y) {
        Point2D.Float at =
                engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        return new float[] {at.x - left, at.y - bottom};
    }

    private void stroked() {
        for (float[] line : path) {
            keep(line);
        }
        path.clear();
    }

    private void filled() {
        if (!path.isEmpty() && path.size() <= 5) {
            float[] box = path.get(0).clone();
            for (float[] line : path) {
                box[0] = Math.min(box[0], Math.min(line[0], line[2]));
                box[1] = Math.min(box[1], Math.min(line[1], line[3]));
                box[2] = Math.max(box[2], Math.max(line[0], line[2]));
                box[3] = Math.max(box[3], Math.max(line[1], line[3]));
            }
            float middleX = (box[0] + box[2]) / 2;
            float middleY = (box[1] + box[3]) / 2;
            if (box[3] - box[1] <= THIN) {
                keep(new float[] {box[0], middleY, box[2], middleY});
            } else if (box[2] - box[0] <= THIN) {
                keep(new float[] {middleX, box[1], middleX, box[3]});
            }
        }
        path.clear();
    }

    private void keep(float[] line) {
        float across = Math.abs(line[2] - line[0]);
        float along = Math.abs(line[3] - line[1]);
        if (Math.min(across, along) <= 1 && Math.max(across, along) >= SHORTEST) {
            kept.add(line);
        }
    }
}
