package gatehouse;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long this thread has worked, whatever else the machine does meanwhile. */
public final class ThreadWork {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ThreadWork() {}

    /** Nanoseconds of processor time of the thread that asks. */
    public static long nanoseconds() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** The least that a piece of work took of fifteen times, in those. */
    public static long least(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = nanoseconds();
            work.run();
            least = Math.min(least, nanoseconds() - start);
        }
        return least;
    }
}
