package gatehouse.reader.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Tells whether a JPEG or PNG reaches the end that it announces, without drawing it. */
final class Whole {
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int PNG_HEAD = 8;
    private static final int CHECKSUM = 4;
    private static final String LAST_CHUNK = "IEND";

    private Whole() {}

    /** Whether it is one; true of any other kind of picture. */
    static boolean is(File file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file), 64 * 1024))) {
            int first = in.readUnsignedShort();
            if (first == 0xffd8) {
                return isWholeJpeg(in);
            }
            return first != 0x8950 || isWholePng(in);
        } catch (EOFException cutShort) {
            return false;
        }
    }

    /** From the scan on nothing but the end bears its mark, so a small picture inside the head is not taken for it. */
    private static boolean isWholeJpeg(DataInputStream in) throws IOException {
        for (int marker = marker(in); marker != SCAN; marker = marker(in)) {
            if (marker == END) {
                return false;
            }
            in.skipNBytes(in.readUnsignedShort() - 2L);
        }
        boolean after = false;
        for (int next = in.readUnsignedByte(); !(after && next == END); next = in.readUnsignedByte()) {
            after = next == 0xff;
        }
        return true;
    }

    private static int marker(DataInputStream in) throws IOException {
        int next = in.readUnsignedByte();
        while (next == 0xff) {
            next = in.readUnsignedByte();
            if (next != 0xff) {
                return next;
            }
        }
        return END;
    }

    private static boolean isWholePng(DataInputStream in) throws IOException {
        in.skipNBytes(PNG_HEAD - 2L);
        while (true) {
            long length = in.readInt() & 0xffffffffL;
            String chunk = new String(in.readNBytes(CHECKSUM), ISO_8859_1);
            in.skipNBytes(length + CHECKSUM);
            if (chunk.equals(LAST_CHUNK)) {
                return true;
            }
        }
    }
}
