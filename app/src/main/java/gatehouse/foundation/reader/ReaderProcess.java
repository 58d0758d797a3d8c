package gatehouse.foundation.reader;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import gatehouse.foundation.canonical.CanonicalJson;

/** One reader while it runs. It answers one question at a time, and ends when this program does. */
final class ReaderProcess {
    private static final int OUT_OF_MEMORY = 3;
    private static final int LONGEST_PIECE = 64 * 1024;

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int answered;
    private long restsSince;

    private ReaderProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), LONGEST_PIECE));
        this.out = new DataOutputStream(process.getOutputStream());
    }

    static ReaderProcess start(ReaderCommand command) throws IOException {
        return new ReaderProcess(command.start());
    }

    /** Asks, and passes on what is answered until its end; kills the reader where it takes longer than so long. */
    Ending ask(Map<String, Object> question, Heard heard, int seconds, ScheduledExecutorService watch) throws NotRead {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> limit = watch.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                seconds,
                TimeUnit.SECONDS);
        try {
            send(CanonicalJson.bytes(question));
            hear(heard);
            answered += Reader.CHECK.equals(question.get("do")) ? 0 : 1;
            return heard.ending();
        } catch (IOException cutShort) {
            NotRead why = why(late.get(), seconds);
            end();
            throw why;
        } finally {
            limit.cancel(false);
        }
    }

    private NotRead why(boolean late, int seconds) {
        if (late) {
            return new NotRead(ReaderRefusal.TOOK_TOO_LONG, String.valueOf(seconds));
        }
        return new NotRead(endedFull() ? ReaderRefusal.TOO_MUCH_MEMORY : ReaderRefusal.CUT_SHORT, "");
    }

    /** One that has no memory left says so to nobody and ends by itself. */
    private boolean endedFull() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void send(byte[] question) throws IOException {
        out.writeInt(question.length);
        out.write(question);
        out.flush();
    }

    private void hear(Heard heard) throws IOException {
        while (true) {
            int kind = in.readUnsignedByte();
            int length = in.readInt();
            if (length < 0 || length > LONGEST_PIECE) {
                throw new IOException("No piece of ours is so long");
            }
            byte[] piece = in.readNBytes(length);
            if (piece.length < length) {
                throw new EOFException("Cut short");
            }
            switch (kind) {
                case 'L' -> heard.lines(piece);
                case 'B' -> heard.bytes(piece);
                case 'E' -> {
                    return;
                }
                default -> throw new IOException("No piece of ours");
            }
        }
    }

    /** Whether it may be asked again. */
    boolean isFit(int files) {
        return process.isAlive() && answered < files;
    }

    void rests(long now) {
        restsSince = now;
    }

    boolean hasRested(long nanos, long now) {
        return now - restsSince >= nanos;
    }

    /** Ends it, and waits until it is gone. */
    void end() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
