package gatehouse.action.version;

import gatehouse.action.contents.PlanContents;

/** A version opened: what it holds, read from its kept bytes and from nothing else. */
public record KeptVersion(Version version, PlanContents contents) {}
