package gatehouse.output.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields that stand for something said of the document itself, and so are filled in when it is set. */
public enum Property {
    TITLE,
    SUBJECT,
    AUTHOR;

    /** Fields whose words are worked out by whatever program opens the document. */
    private static final List<String> COUNTED = List.of("PAGE", "NUMPAGES");

    static Optional<Property> find(String field) {
        return Arrays.stream(values()).filter(one -> one.name().equals(field)).findFirst();
    }

    static boolean isListed(String field) {
        return COUNTED.contains(field) || find(field).isPresent();
    }

    /** Every field that a template may hold. */
    static String listed() {
        return String.join(
                ", ",
                Stream.concat(COUNTED.stream(), Arrays.stream(values()).map(Property::name))
                        .toList());
    }

    /** What stands in the header until the document's own words do. */
    public String token() {
        return "{gatehouse:" + name() + "}";
    }
}
