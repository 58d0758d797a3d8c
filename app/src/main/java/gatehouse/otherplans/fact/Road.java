package gatehouse.otherplans.fact;

/**
 * A road, or a part of one as it is written in brackets after it: Eastborough (Globe St to Foreshore Rd).
 *
 * @param part not given where all of the road is meant
 */
public record Road(Name road, Name part) {

    public static Road of(String words) {
        int bracket = words.indexOf('(');
        return bracket < 1
                ? new Road(Name.of(words), Name.NONE)
                : new Road(
                        Name.of(words.substring(0, bracket)),
                        Name.of(words.substring(bracket + 1).replace(")", " ")));
    }

    /** Whether both may be the same ground: two parts of one road under different names are taken to be apart. */
    public boolean meets(Road other) {
        return road.names(other.road) && (!part.isGiven() || !other.part.isGiven() || part.names(other.part));
    }

    public String words() {
        return part.isGiven() ? road.words() + " (" + part.words() + ")" : road.words();
    }
}
