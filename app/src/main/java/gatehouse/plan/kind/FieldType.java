package gatehouse.plan.kind;

/** How a question is answered, and so how its answer is typed, kept and printed. */
public enum FieldType {
    /** One line of words. */
    LINE("text"),
    /** Several lines of words. */
    TEXT("text"),
    /** One of a fixed or force-decided list. */
    CHOICE("text"),
    /** Any of a fixed or force-decided list. */
    CHOICES("text[]"),
    /** A day, {@code 2026-06-27}. */
    DATE("date"),
    /** A minute by the event's clock, {@code 2026-06-27 10:00}; kept as an instant. */
    MOMENT("timestamptz"),
    /** A whole number. */
    NUMBER("bigint"),
    /** A level of likelihood on the plan's scale, from 1. */
    LIKELIHOOD("bigint"),
    /** A level of impact on the plan's scale, from 1. */
    IMPACT("bigint"),
    /** Separate lines, each an entry of its own. */
    LINES("text[]"),
    /** One other item of this plan. */
    LINK(""),
    /** Other items of this plan. */
    LINKS("");

    private final String column;

    FieldType(String column) {
        this.column = column;
    }

    /** The PostgreSQL type of its column; empty where the answer is a link and lies in {@code plan_link}. */
    public String column() {
        return column;
    }

    public boolean isLink() {
        return column.isEmpty();
    }

    public boolean isLevel() {
        return this == LIKELIHOOD || this == IMPACT;
    }

    /** Whether the answer is a list. */
    public boolean isMany() {
        return this == CHOICES || this == LINES || this == LINKS;
    }
}
