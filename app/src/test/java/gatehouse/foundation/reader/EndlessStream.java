package gatehouse.foundation.reader;

import java.io.InputStream;
import java.util.Arrays;

/** Letters without end. */
final class EndlessStream extends InputStream {
    @Override
    public int read() {
        return 'a';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        Arrays.fill(bytes, from, from + length, (byte) 'a');
        return length;
    }
}
