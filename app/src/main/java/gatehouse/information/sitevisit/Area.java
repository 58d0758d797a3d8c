package gatehouse.information.sitevisit;

import java.util.List;

/**
 * What prompts are about, with what calls for them: places of these kinds, or methods of these categories.
 *
 * @param zoneKinds {@code ANY} alone is any place, and a visit of none
 */
record Area(String code, String words, List<String> zoneKinds, List<String> methods) {
    private static final String ANY = "ANY";

    Area {
        zoneKinds = List.copyOf(zoneKinds);
        methods = List.copyOf(methods);
    }

    boolean isAlwaysAsked() {
        return zoneKinds.contains(ANY);
    }
}
