package gatehouse.foundation.audit;

/** What came of it. */
public enum Outcome {
    DONE,
    SEEN,
    DENIED,
    ISSUED,
    FAILED
}
