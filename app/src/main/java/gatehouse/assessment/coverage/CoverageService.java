package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** The only door to the grid: draws it of a plan as it stands, fills squares together, and splits what was filled so. */
public final class CoverageService {
    private static final int MOST_FAULTS = 5;

    private final Entrance entrance;
    private final ItemService items;
    private final List<Kind> drawn;
    private final Kind assessment;

    public CoverageService(Entrance entrance, Kinds kinds, ItemService items) {
        this.entrance = entrance;
        this.items = items;
        this.assessment = kinds.get("METHOD_ASSESSMENT");
        this.drawn = Stream.of("ZONE", "PHASE", "ASSET", "METHOD_ASSESSMENT")
                .map(kinds::get)
                .toList();
    }

    /** What was typed and not kept, with a sentence beside each question. */
    public static final class NotFilled extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Map<String, String> errors;

        NotFilled(Map<String, String> errors) {
            super(String.join(" ", errors.values()));
            this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        }

        public Map<String, String> errors() {
            return errors;
        }
    }

    /** The grid of the plan as it stands; a plan made of published facts has none. */
    public Coverage inDraft(Change change) {
        if (change.plan().published()) {
            throw new Refusal(CoverageRefusal.PUBLISHED);
        }
        return Coverage.of(items.ofKinds(change, drawn), items.asked(change));
    }

    Kind assessment() {
        return assessment;
    }

    /** Says one thing of all the squares that were chosen, and where that is to be seen; all of them or none. */
    public String fill(Doing doing, FillForm form) {
        return entrance.changeOnce(doing, change -> {
            FillForm.Chosen chosen = form.chosen(inDraft(change));
            refuse(errors(form, chosen));
            List<String> filled = new ArrayList<>();
            for (Together together : Together.of(chosen.squares())) {
                filled.add(items.add(change, item(form, together)).reference());
            }
            return "/plans/" + change.plan().id() + "/coverage?method=" + form.method() + "&filled="
                    + String.join(",", filled) + "#filled";
        });
    }

    private static Map<String, String> errors(FillForm form, FillForm.Chosen chosen) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!chosen.faults().isEmpty()) {
            String more = chosen.faults().size() > MOST_FAULTS
                    ? " And " + (chosen.faults().size() - MOST_FAULTS) + " more."
                    : "";
            errors.put(
                    "pasted",
                    String.join(" ", chosen.faults().stream().limit(MOST_FAULTS).toList()) + more
                            + " Nothing was changed.");
        } else if (chosen.squares().isEmpty()) {
            errors.put("pasted", "Tick at least one place and phase, or paste some.");
        }
        assessedAlready(chosen.squares()).ifPresent(sentence -> errors.putIfAbsent("pasted", sentence));
        errors.putAll(form.errors());
        return errors;
    }

    /** A second word on what somebody has assessed would contradict it or hide behind it. */
    private static Optional<String> assessedAlready(List<Square> squares) {
        List<String> already = squares.stream()
                .filter(square -> square.notConsidered() == 0)
                .flatMap(square -> square.governing().stream())
                .filter(assessment -> !assessment.isCarried())
                .map(Assessment::reference)
                .distinct()
                .toList();
        return already.isEmpty()
                ? Optional.empty()
                : Optional.of("Some of what is ticked is looked at already, in " + String.join(", ", already)
                        + ". Open that to change it or to split it, and untick it here.");
    }

    private ItemForm item(FillForm form, Together together) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("name", List.of(together.name()));
        typed.put("category", List.of(together.method().code()));
        typed.put("zones", together.places().stream().map(Place::reference).toList());
        typed.put("phases", together.phases().stream().map(Phase::reference).toList());
        typed.put("applicability", List.of(form.outcome()));
        switch (form.outcome()) {
            case "APPLICABLE" -> {
                typed.put("likelihood", List.of(form.likelihood()));
                typed.put("impact", List.of(form.impact()));
                typed.put("reasons", List.of(form.reason()));
            }
            case "RELIES_ON" -> {
                typed.put("reliesOn", List.of(form.reliesOn()));
                typed.put("applicabilityReason", List.of(form.reason()));
            }
            default -> typed.put("applicabilityReason", List.of(form.reason()));
        }
        return ItemForm.filled(assessment, "", typed);
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new NotFilled(errors);
        }
    }

    /**
     * Takes some places and phases out of an assessment into one of their own, which says the same until it is changed,
     * and says where the new one is to be seen. The old one keeps its number and history.
     *
     * @param revision that the form was opened on
     * @param places references to take out; none means all of its places
     * @param phases the same of its phases
     */
    public String split(Doing doing, String reference, int revision, List<String> places, List<String> phases) {
        return entrance.changeOnce(doing, change -> {
            Item whole = items.get(change, assessment, reference);
            Split split = Split.of(whole, places, phases);
            AskedIn asked = items.asked(change);
            items.save(change, assessment, reference, split.kept(whole, revision, asked));
            List<Item> taken = split.taken(whole, asked).stream()
                    .map(form -> items.add(change, form))
                    .toList();
            return "/plans/" + change.plan().id() + "/" + assessment.path() + "/"
                    + taken.get(0).reference();
        });
    }
}
