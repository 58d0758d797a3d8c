package gatehouse.output.document;

/**
 * What stands at the top and bottom of every page.
 *
 * @param marking the handling marking, printed top and bottom; empty prints none
 * @param banner a second loud line under the marking, top and bottom; empty prints none
 * @param status what the document counts as, for example "REPORT v3, not endorsed"
 * @param version printed in the footer, for example "Version 3"
 * @param fingerprint the short hash of the kept version, for the footer; empty prints none
 */
public record RunningLines(String marking, String banner, String status, String version, String fingerprint) {}
