package gatehouse.foundation.web;

/**
 * A link of a navigation.
 *
 * @param blanks how many questions behind it are not answered; none is shown for 0
 */
public record NavLink(String words, String address, int blanks, boolean current) {}
