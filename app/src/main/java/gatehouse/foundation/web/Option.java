package gatehouse.foundation.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One of the answers that a field offers: what is sent, and what the person reads. */
public record Option(String code, String words) {
    private static final int SEEN_AT_ONCE = 10;

    /** In a list too long to be seen at once those that are ticked stand first; else nothing moves. */
    public static List<Option> tickedFirst(List<Option> options, Collection<String> ticked) {
        return options.size() <= SEEN_AT_ONCE
                ? options
                : Stream.concat(
                                options.stream().filter(option -> ticked.contains(option.code())),
                                options.stream().filter(option -> !ticked.contains(option.code())))
                        .toList();
    }
}
