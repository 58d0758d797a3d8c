package gatehouse.foundation.reader;

import java.nio.file.Path;

/**
 * How files are read on this machine.
 *
 * @param readers how many processes at once
 * @param megabytes of heap for each
 * @param seconds for one file of ordinary size; a larger one gets a second more for each megabyte past ten, and no file
 *     more than four times as many
 * @param files how many one process reads before it is renewed
 * @param waits seconds that a file waits for a free process
 * @param rests seconds that a process stays with nothing to do
 * @param largest megabytes that are read
 * @param folder where a file lies while it is read; a folder of our own is made in it
 */
public record ReaderSettings(
        int readers, int megabytes, int seconds, int files, int waits, int rests, int largest, Path folder) {
    private static final int ORDINARY = 10;
    private static final int MOST_TIMES = 4;
    private static final long MEGABYTE = 1024L * 1024;

    public ReaderSettings {
        if (readers < 1 || megabytes < 64 || seconds < 1 || files < 1 || largest < 1) {
            throw new IllegalArgumentException("A setting of gatehouse.reader is smaller than it can be");
        }
    }

    /** As nobody has said otherwise. */
    public static ReaderSettings ordinary() {
        return new ReaderSettings(2, 256, 30, 50, 60, 60, 100, Path.of(System.getProperty("java.io.tmpdir")));
    }

    int secondsFor(long size) {
        long more = Math.max(0, size / MEGABYTE - ORDINARY);
        return (int) Math.min((long) MOST_TIMES * seconds, seconds + more);
    }

    long largestBytes() {
        return largest * MEGABYTE;
    }
}
