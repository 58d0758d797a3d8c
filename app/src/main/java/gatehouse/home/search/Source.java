package gatehouse.home.search;

/** What it is that was found. */
public enum Source {
    ITEM,
    LOG,
    CAPTURE,
    FILE
}
