package gatehouse.output.document;

import java.util.Map;

/** A PDF, and where its headings came to lie. */
public final class Printed {
    private final byte[] bytes;
    private final int pages;
    private final Map<String, Integer> pageOf;

    Printed(byte[] bytes, int pages, Map<String, Integer> pageOf) {
        this.bytes = bytes;
        this.pages = pages;
        this.pageOf = Map.copyOf(pageOf);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    /** The page, from 1, of each heading that has an anchor. */
    public Map<String, Integer> pageOf() {
        return pageOf;
    }
}
