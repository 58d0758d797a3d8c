package gatehouse.assessment.coverage;

/** What of the grid is to be seen; an empty one asks for everything. */
public record CoverageFilter(String method, String place, String phase, String state) {
    public static final CoverageFilter ALL = new CoverageFilter("", "", "", "");

    public static CoverageFilter ofMethod(String code) {
        return new CoverageFilter(code, "", "", "");
    }

    boolean takes(Square square) {
        return state.isEmpty() || square.state().name().equals(state);
    }
}
