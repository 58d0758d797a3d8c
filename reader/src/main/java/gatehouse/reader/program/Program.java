package gatehouse.reader.program;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import javax.imageio.ImageIO;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Limits;
import gatehouse.reader.answer.Why;
import gatehouse.reader.pdf.OneFont;
import gatehouse.reader.pdf.Pdf;
import gatehouse.reader.picture.Viewing;
import gatehouse.reader.picture.Whole;

/**
 * The reader: a program that the main one starts, asks and ends, and in which alone files of strangers are parsed.
 *
 * <p>It ends when the main program does, for then nothing more can come in. What was not foreseen is answered as a
 * damaged file, and the process asks to be renewed.
 */
public final class Program {
    private static final int OUT_OF_MEMORY = 3;
    private static final long STACK = 8L * 1024 * 1024;

    private final Wire wire;
    private final LinkedBlockingQueue<Question> questions = new LinkedBlockingQueue<>();

    private Program(Wire wire) {
        this.wire = wire;
    }

    public static void main(String[] arguments) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 * 1024);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        LogManager.getLogManager().reset();
        ImageIO.setUseCache(false);
        OneFont.use();
        Program program = new Program(new Wire(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), out));
        new Thread(null, program::work, "reading", STACK).start();
        program.listen();
    }

    private void listen() {
        try {
            while (true) {
                questions.add(Question.of(wire.question()));
            }
        } catch (IOException | RuntimeException theOtherHasGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void work() {
        try {
            while (true) {
                Question question = questions.take();
                answer(question);
                wire.end();
                if (!question.isOfMarksAlone()) {
                    giveBackMemory();
                }
            }
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | InterruptedException | RuntimeException | Error theOtherHasGone) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Nothing of one file is needed for the next, and while nobody asks the machine may have the room. */
    private static void giveBackMemory() {
        System.gc();
    }

    private void answer(Question question) {
        Answer answer = new Answer(wire.pieces(Wire.LINES), Limits.ORDINARY);
        try {
            answer(question, answer);
        } catch (CannotRead known) {
            answer.refused(known.why(), known.about());
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (IOException | RuntimeException | StackOverflowError unforeseen) {
            answer.brokeOff(Why.DAMAGED);
        }
    }

    private void answer(Question question, Answer answer) throws IOException {
        File file = new File(question.file());
        switch (question.wanted()) {
            case "read" -> Opening.read(file, question.name(), answer);
            case "check" -> {
                Whole.check(file);
                answer.done(Format.PICTURE.name(), 0);
            }
            case "page" -> picture(answer, "png", out -> Pdf.picture(file, question.number(), question.width(), out));
            case "view" -> Viewing.draw(file, question.width(), answer, wire.pieces(Wire.BYTES));
            default -> throw new IllegalArgumentException("Nothing is asked");
        }
    }

    /** What draws, and says how large it drew and of how many pages. */
    private interface Drawing {
        int[] draw(OutputStream out) throws IOException;
    }

    private void picture(Answer answer, String type, Drawing drawing) throws IOException {
        OutputStream bytes = wire.pieces(Wire.BYTES);
        int[] drawn = drawing.draw(bytes);
        bytes.flush();
        answer.picture(type, drawn[0], drawn[1], drawn[2]);
    }
}
