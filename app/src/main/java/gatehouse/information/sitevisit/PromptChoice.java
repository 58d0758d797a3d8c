package gatehouse.information.sitevisit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.plan.item.Item;

/**
 * Chooses the prompts of a visit: what its places and the methods assessed there call for, what the last visit left, and
 * a line for each vulnerability that is open. The same grounds give the same prompts in the same order.
 */
final class PromptChoice {
    static final String LEFT = "Left by the last visit";
    static final String OPEN = "Open vulnerabilities";
    private static final int MOST_NAMED = 3;

    private PromptChoice() {}

    static List<Chosen> of(Grounds grounds, Prompts prompts) {
        List<Chosen> chosen = new ArrayList<>();
        prompts.areas().forEach(area -> chosen.addAll(ofArea(grounds, prompts, area)));
        grounds.left().stream()
                .filter(observation -> !isOfOpen(grounds, observation))
                .forEach(observation -> addLeft(chosen, observation));
        grounds.open().forEach(vulnerability -> chosen.add(asked(grounds, vulnerability)));
        return List.copyOf(chosen);
    }

    private static List<Chosen> ofArea(Grounds grounds, Prompts prompts, Area area) {
        List<String> because = new ArrayList<>();
        Set<String> zones = new LinkedHashSet<>();
        if (area.isAlwaysAsked()) {
            because.add("asked on every visit");
        }
        grounds.zones().stream()
                .filter(zone -> area.zoneKinds().contains(kind(zone)))
                .forEach(zone -> {
                    because.add(zone.reference() + " is of the kind “"
                            + grounds.kinds().getOrDefault(kind(zone), kind(zone)) + "”");
                    zones.add(zone.reference());
                });
        List<Item> methods = grounds.methods().stream()
                .filter(method -> area.methods()
                        .contains(method.answers().text("category").orElse("")))
                .filter(method -> bearsOn(grounds, method))
                .toList();
        if (!methods.isEmpty()) {
            because.add(assessed(methods));
        }
        methods.stream()
                .flatMap(method -> method.answers().list("zones").stream())
                .filter(grounds::isVisited)
                .forEach(zones::add);
        return because.isEmpty()
                ? List.of()
                : prompts.of(area).stream()
                        .map(prompt -> new Chosen(
                                prompt.code(), area.words(), prompt.words(), because, List.copyOf(zones), List.of()))
                        .toList();
    }

    /** By reference alone: a method may be marked higher than the visit. */
    private static String assessed(List<Item> methods) {
        String first = methods.stream().limit(MOST_NAMED).map(Item::reference).collect(Collectors.joining(", "));
        int more = methods.size() - MOST_NAMED;
        return first + (more > 0 ? " and " + more + " more" : "") + (methods.size() == 1 ? " is" : " are")
                + " assessed here";
    }

    /** A method that is assessed at no place in particular bears on every one. */
    private static boolean bearsOn(Grounds grounds, Item method) {
        List<String> zones = method.answers().list("zones");
        return zones.isEmpty() || zones.stream().anyMatch(grounds::isVisited);
    }

    private static String kind(Item zone) {
        return zone.answers().text("zoneKind").orElse("");
    }

    /** An open vulnerability asks for itself. */
    private static boolean isOfOpen(Grounds grounds, Item observation) {
        List<String> about = observation.answers().list("about");
        return grounds.open().stream().anyMatch(open -> about.contains(open.reference()));
    }

    /** One that is asked anyway says that it was left; any other is asked again in its own words. */
    private static void addLeft(List<Chosen> chosen, Item observation) {
        String visit = observation.answers().text("visit").orElse("");
        String reason = visit + " did not see it";
        String code = observation.answers().text("promptCode").orElse("");
        for (int n = 0; n < chosen.size(); n++) {
            if (!code.isEmpty() && chosen.get(n).code().equals(code)) {
                chosen.set(n, chosen.get(n).also(reason, observation.reference()));
                return;
            }
        }
        chosen.add(new Chosen(
                code,
                LEFT,
                observation.answers().text("prompt").orElse(""),
                List.of(reason),
                observation.answers().list("zones"),
                List.of(observation.reference())));
    }

    /** Without the words of the vulnerability, which may be marked higher than the visit. */
    private static Chosen asked(Grounds grounds, Item vulnerability) {
        return new Chosen(
                "",
                OPEN,
                "Is " + vulnerability.reference() + " still as it was found?",
                List.of(vulnerability.reference() + " is open"),
                vulnerability.answers().list("zones").stream()
                        .filter(grounds::isVisited)
                        .toList(),
                List.of(vulnerability.reference()));
    }
}
