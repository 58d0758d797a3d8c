package gatehouse.record.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.Marking;
import gatehouse.plan.plan.PlanForm;

/** Reads what a file says of the plan itself. */
final class PlanCheck {
    static final Set<String> NAMES =
            Set.of("reference", "name", "subject", "form", "marking", "zone", "scale", "author", "banner", "published");
    static final List<String> SUBJECTS = List.of("EVENT", "SITE", "NEITHER");
    private static final ZoneId NO_ZONE = ZoneId.of("UTC");

    private final Set<String> scales;

    PlanCheck(Set<String> scales) {
        this.scales = scales;
    }

    Optional<FilePlan> read(Place plan) {
        if (!plan.isObject(NAMES)) {
            return Optional.empty();
        }
        boolean published = published(plan);
        return Optional.of(new FilePlan(
                reference(plan),
                plan.findText("author"),
                plan.needText("name").strip(),
                oneOf(plan, "subject", SUBJECTS),
                oneOf(plan, "form", forms()),
                marking(plan, published),
                zone(plan),
                scale(plan),
                banner(plan, published),
                published));
    }

    static List<String> forms() {
        return List.of(PlanForm.values()).stream().map(PlanForm::name).toList();
    }

    private static boolean published(Place plan) {
        Optional<Place> there = plan.find("published");
        there.filter(place -> !(place.value() instanceof Boolean))
                .ifPresent(place -> place.fault("true or false belongs here, without quotation marks."));
        return there.map(place -> Boolean.TRUE.equals(place.value())).orElse(false);
    }

    private static Optional<String> reference(Place plan) {
        Optional<Place> there = plan.find("reference");
        Optional<String> reference = there.map(Place::text);
        if (reference.isPresent()
                && !reference.get().matches("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._-]{0,58}[\\p{L}\\p{N}])?")) {
            there.get()
                    .fault("A plan's reference is made of letters, digits, spaces, dots and hyphens, 60 at most, as"
                            + " P-0001. Leave the name out and the plan is given one.");
        }
        return reference;
    }

    private static String oneOf(Place plan, String name, List<String> codes) {
        String code = plan.needText(name);
        if (!code.isBlank() && !codes.contains(code)) {
            plan.get(name).orElseThrow().fault("“" + code + "” is none of " + String.join(", ", codes) + ".");
        }
        return code;
    }

    private static String marking(Place plan, boolean published) {
        if (published) {
            plan.find("marking")
                    .filter(place -> !place.text().isEmpty())
                    .ifPresent(place -> place.fault("A plan of published facts bears no police marking."));
            return "";
        }
        plan.needText("marking");
        return plan.find("marking").map(PlanCheck::marking).orElse("");
    }

    /** The marking at a place, or a fault there; empty words are left as they are. */
    static String marking(Place place) {
        if (!(place.value() instanceof String words) || words.isBlank()) {
            return "";
        }
        try {
            return Marking.checked(words);
        } catch (Refusal tooHigh) {
            place.fault(tooHigh.getMessage());
            return "";
        }
    }

    private static ZoneId zone(Place plan) {
        String name = plan.needText("zone");
        if (!name.isBlank() && !ZoneId.getAvailableZoneIds().contains(name)) {
            plan.get("zone").orElseThrow().fault("There is no time zone “" + name + "”. Write it as Europe/London.");
            return NO_ZONE;
        }
        return name.isBlank() ? NO_ZONE : ZoneId.of(name);
    }

    private String scale(Place plan) {
        String code = plan.needText("scale");
        if (!code.isBlank() && !scales.contains(code)) {
            plan.get("scale")
                    .orElseThrow()
                    .fault("There is no risk scale “" + code + "” here. There may be " + String.join(", ", scales)
                            + ".");
        }
        return code;
    }

    private static String banner(Place plan, boolean published) {
        String banner = plan.findText("banner").orElse("");
        if (published && banner.isBlank()) {
            plan.fault("A plan of published facts says so on every page: “banner” is missing.");
        }
        return banner;
    }
}
