package gatehouse.reader.program;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What goes between the main program and this one: each piece with its length before it.
 *
 * <p>In comes one JSON object for each file. Out go pieces of a kind each: lines of JSON, bytes of a picture, and the
 * end of an answer.
 */
final class Wire {
    static final char LINES = 'L';
    static final char BYTES = 'B';
    static final char END = 'E';
    private static final int LONGEST_QUESTION = 64 * 1024;
    private static final int PIECE = 32 * 1024;

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** The next question; throws {@link EOFException} once the main program has gone. */
    byte[] question() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_QUESTION) {
            throw new EOFException("No question of ours");
        }
        byte[] question = new byte[length];
        in.readFully(question);
        return question;
    }

    void send(char kind, byte[] bytes, int length) throws IOException {
        out.writeByte(kind);
        out.writeInt(length);
        out.write(bytes, 0, length);
    }

    void end() throws IOException {
        send(END, new byte[0], 0);
        out.flush();
    }

    /** Takes bytes of one kind and sends them in pieces, the last of them when it is flushed. */
    OutputStream pieces(char kind) {
        return new Pieces(kind);
    }

    private final class Pieces extends OutputStream {
        private final char kind;
        private final byte[] piece = new byte[PIECE];
        private int filled;

        Pieces(char kind) {
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                int n = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, n);
                filled += n;
                done += n;
                if (filled == PIECE) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (filled > 0) {
                send(kind, piece, filled);
                filled = 0;
            }
            out.flush();
        }
    }
}
