package gatehouse.foundation.force;

/** One choice of a list that is data. A retired one is shown where it stands and no longer offered. */
public record ListEntry(String code, String words, boolean retired) {}
