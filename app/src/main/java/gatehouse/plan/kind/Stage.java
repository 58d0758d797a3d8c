package gatehouse.plan.kind;

/**
 * Where in a plan a kind of item is worked on: the national decision model's stages, with what stands before and
 * beside them. The order is that of the navigation.
 */
public enum Stage {
    TASKING("Tasking"),
    INFORMATION("Information"),
    ASSESSMENT("Assessment"),
    POWERS("Powers and policy"),
    OPTIONS("Options and contingencies"),
    OTHER_PLANS("Other plans"),
    LEARNING("Tests and lessons");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
