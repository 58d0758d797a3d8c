package gatehouse.reader.pdf;

/** A straight line drawn on a page, level or upright: where it lies across, and from where to where it runs. */
record Rule(boolean level, float at, float from, float to) {
    boolean covers(float place, float slack) {
        return place >= from - slack && place <= to + slack;
    }

    /** Whether this and another, one level and one upright, touch. */
    boolean meets(Rule other, float slack) {
        return covers(other.at, slack) && other.covers(at, slack);
    }
}
