package gatehouse.information.sitevisit;

/**
 * A question that is shipped for visits.
 *
 * @param code never another's: answers of years ago name it
 * @param area the code of what it is about
 */
record Prompt(String code, String area, String words) {}
