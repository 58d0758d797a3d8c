package gatehouse.home.search;

import java.util.List;

/**
 * What is looked among.
 *
 * @param kinds the codes of the kinds of item; none where among all
 * @param filesOnly whether of what was captured only that which came with a file
 */
record Among(List<Source> sources, List<String> kinds, boolean filesOnly) {

    Among {
        sources = List.copyOf(sources);
        kinds = List.copyOf(kinds);
    }
}
