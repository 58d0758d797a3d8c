package gatehouse.foundation.reader;

import java.util.stream.Stream;

/** The readers that this process has started and that have not ended; its other children are let be. */
final class RunningReaders {
    private RunningReaders() {}

    static Stream<ProcessHandle> all() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().commandLine().orElse("").contains("gatehouse-reader-"));
    }
}
