package gatehouse.reader.picture;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;

import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Why;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Tells whether a JPEG or PNG reaches the end that it announces, by its marks alone and without drawing it. */
public final class Whole {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int PNG_HEAD = 8;
    private static final int PNG_NAME = 4;
    private static final int PNG_CHECKSUM = 4;
    private static final String PNG_LAST = "IEND";
    private static final int STEP = 8 * 1024;

    private Whole() {}

    /** Refuses what is neither a JPEG nor a PNG, what is not whole, and what is too large to be drawn. */
    public static void check(File file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            if (in.length() == 0) {
                throw new CannotRead(Why.EMPTY);
            }
            int first = in.readUnsignedShort();
            if (first != 0xffd8 && first != 0x8950) {
                throw new CannotRead(Why.NO_PICTURE);
            }
            if (!(first == 0xffd8 ? isWholeJpeg(in) : isWholePng(in))) {
                throw new CannotRead(Why.DAMAGED);
            }
        } catch (EOFException cutShort) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    /** Whether it is one; true of any other kind of picture. */
    static boolean is(File file) throws IOException {
        try {
            check(file);
            return true;
        } catch (CannotRead why) {
            return why.why() != Why.DAMAGED;
        }
    }

    /** The end is looked for behind the head, so that the end of a small picture inside the head is not taken for it. */
    private static boolean isWholeJpeg(RandomAccessFile in) throws IOException {
        boolean sized = false;
        for (int marker = marker(in); marker != SCAN; marker = marker(in)) {
            if (marker == END) {
                return false;
            }
            long next = in.getFilePointer() + in.readUnsignedShort();
            if (isFrame(marker)) {
                in.skipBytes(1);
                long high = in.readUnsignedShort();
                refuseTooLarge(in.readUnsignedShort(), high);
                sized = true;
            }
            in.seek(next);
        }
        return sized && hasEndAfter(in, in.getFilePointer());
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static void refuseTooLarge(long wide, long high) throws IOException {
        if (wide * high > MOST_PIXELS) {
            throw new CannotRead(Why.NO_PICTURE);
        }
    }

    private static int marker(RandomAccessFile in) throws IOException {
        int next = in.readUnsignedByte();
        while (next == 0xff) {
            next = in.readUnsignedByte();
            if (next != 0xff) {
                return next;
            }
        }
        return END;
    }

    /** From behind, where it nearly always stands. */
    private static boolean hasEndAfter(RandomAccessFile in, long scan) throws IOException {
        byte[] step = new byte[STEP];
        for (long to = in.length(); to > scan; ) {
            long from = Math.max(scan, to - STEP);
            in.seek(from);
            in.readFully(step, 0, (int) (to - from));
            for (int n = (int) (to - from) - 2; n >= 0; n--) {
                if ((step[n] & 0xff) == 0xff && (step[n + 1] & 0xff) == END) {
                    return true;
                }
            }
            to = from == scan ? scan : from + 1;
        }
        return false;
    }

    private static boolean isWholePng(RandomAccessFile in) throws IOException {
        byte[] name = new byte[PNG_NAME];
        boolean first = true;
        for (in.seek(PNG_HEAD); ; first = false) {
            long length = in.readInt() & 0xffffffffL;
            in.readFully(name);
            long next = in.getFilePointer() + length + PNG_CHECKSUM;
            if (first) {
                long wide = in.readInt() & 0xffffffffL;
                refuseTooLarge(wide, in.readInt() & 0xffffffffL);
            }
            if (next > in.length()) {
                return false;
            }
            in.seek(next);
            if (new String(name, ISO_8859_1).equals(PNG_LAST)) {
                return true;
            }
        }
    }
}
