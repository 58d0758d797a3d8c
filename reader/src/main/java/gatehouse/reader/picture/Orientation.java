package gatehouse.reader.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from 1 to 8, as a JPEG's EXIF block says; 1 is upright. */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 1_000;

    private Orientation() {}

    static int of(InputStream jpeg) throws IOException {
        DataInputStream in = new DataInputStream(jpeg);
        try {
            if (in.readUnsignedShort() != 0xffd8) {
                return UPRIGHT;
            }
            while (true) {
                int marker = in.readUnsignedShort();
                int length = in.readUnsignedShort() - 2;
                if (marker >> 8 != 0xff || marker == 0xffda || length < 0) {
                    return UPRIGHT;
                }
                byte[] segment = in.readNBytes(length);
                if (marker == 0xffe1 && segment.length > 14 && segment[0] == 'E' && segment[1] == 'x') {
                    return ofExif(
                            ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
                }
            }
        } catch (EOFException ended) {
            return UPRIGHT;
        }
    }

    private static int ofExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long at = exif.getInt(4) & 0xffffffffL;
        if (at + 2 > exif.limit()) {
            return UPRIGHT;
        }
        int entries = Math.min(MOST_ENTRIES, exif.getShort((int) at) & 0xffff);
        for (int n = 0; n < entries; n++) {
            int entry = (int) at + 2 + 12 * n;
            if (entry + 12 > exif.limit()) {
                return UPRIGHT;
            }
            if ((exif.getShort(entry) & 0xffff) == TAG) {
                int held = exif.getShort(entry + 8);
                return held >= 1 && held <= 8 ? held : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
