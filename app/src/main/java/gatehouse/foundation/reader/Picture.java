package gatehouse.foundation.reader;

/**
 * A picture that a reader drew anew, which therefore holds nothing but what is seen on it.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param pages how many pages the file has, where it was a page of one
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a browser; nobody compares them
public record Picture(String type, int width, int height, int pages, byte[] bytes) implements Drawn {}
