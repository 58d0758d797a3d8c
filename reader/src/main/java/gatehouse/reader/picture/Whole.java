package gatehouse.reader.picture;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Tells whether a JPEG or PNG reaches the end that it announces, without drawing it. */
final class Whole {
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int PNG_HEAD = 8;
    private static final int PNG_NAME = 4;
    private static final int PNG_CHECKSUM = 4;
    private static final String PNG_LAST = "IEND";
    private static final int STEP = 8 * 1024;

    private Whole() {}

    /** Whether it is one; true of any other kind of picture. */
    static boolean is(File file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            int first = in.readUnsignedShort();
            if (first == 0xffd8) {
                return isWholeJpeg(in);
            }
            return first != 0x8950 || isWholePng(in);
        } catch (EOFException cutShort) {
            return false;
        }
    }

    /** The end is looked for behind the head, so that the end of a small picture inside the head is not taken for it. */
    private static boolean isWholeJpeg(RandomAccessFile in) throws IOException {
        for (int marker = marker(in); marker != SCAN; marker = marker(in)) {
            if (marker == END) {
                return false;
            }
            in.seek(in.getFilePointer() + in.readUnsignedShort());
        }
        return hasEndAfter(in, in.getFilePointer());
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
        for (in.seek(PNG_HEAD); ; ) {
            long length = in.readInt() & 0xffffffffL;
            in.readFully(name);
            in.seek(in.getFilePointer() + length + PNG_CHECKSUM);
            if (in.getFilePointer() > in.length()) {
                return false;
            }
            if (new String(name, ISO_8859_1).equals(PNG_LAST)) {
                return true;
            }
        }
    }
}
