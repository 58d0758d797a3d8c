package gatehouse.action.guidance;

/** A page of guidance that points are taken from, as anyone may look it up. */
public enum Source {
    PLAN("Developing the protective security plan", "first published 1 June 2026"),
    ROLE("Counter terrorism security coordinator role", "date of publication not recorded here"),
    DEPLOYMENT(
            "Events that may require a counter terrorism security coordinator",
            "date of publication not recorded here"),
    TESTING("Testing and quality assurance", "date of publication not recorded here");

    /** Of every page. */
    public static final String PUBLISHER = "College of Policing, guidance on counter terrorism security coordination";

    private final String title;
    private final String published;

    Source(String title, String published) {
        this.title = title;
        this.published = published;
    }

    public String title() {
        return title;
    }

    /** Publisher and date. */
    public String published() {
        return PUBLISHER + ", " + published;
    }
}
