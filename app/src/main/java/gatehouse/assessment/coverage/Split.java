package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;

/**
 * One assessment taken apart so that every square of it is covered afterwards by exactly one.
 *
 * @param left the places that stay with all of their phases
 * @param taken the places that are taken out
 * @param takenPhases in these phases
 * @param leftPhases the phases in which the taken places are not taken out
 */
record Split(List<String> left, List<String> taken, List<String> takenPhases, List<String> leftPhases) {

    static Split of(Item whole, List<String> places, List<String> phases) {
        List<String> allPlaces = whole.answers().list("zones");
        List<String> allPhases = whole.answers().list("phases");
        check(whole, allPlaces, places);
        check(whole, allPhases, phases);
        List<String> taken = places.isEmpty() ? allPlaces : in(allPlaces, places);
        List<String> takenPhases = phases.isEmpty() ? allPhases : in(allPhases, phases);
        if (taken.size() * takenPhases.size() == allPlaces.size() * allPhases.size()) {
            throw new Refusal(CoverageRefusal.SPLITS_NOTHING);
        }
        return new Split(without(allPlaces, taken), taken, takenPhases, without(allPhases, takenPhases));
    }

    private static void check(Item whole, List<String> all, List<String> some) {
        some.stream().filter(one -> !all.contains(one)).findFirst().ifPresent(stranger -> {
            throw new Refusal(CoverageRefusal.NOT_OF_IT, stranger, whole.reference());
        });
    }

    private static List<String> in(List<String> all, List<String> some) {
        return all.stream().filter(Set.copyOf(some)::contains).toList();
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    /** The form that narrows the whole one. */
    ItemForm kept(Item whole, int revision) {
        ItemForm form = ItemForm.of(whole);
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        typed.put("zones", left.isEmpty() ? taken : left);
        if (left.isEmpty()) {
            typed.put("phases", leftPhases);
        }
        return new ItemForm(form.kind(), whole.reference(), revision, form.marking(), typed);
    }

    /** The forms of what is taken out, the one that was asked for first. */
    List<ItemForm> taken(Item whole) {
        List<ItemForm> forms = new ArrayList<>();
        forms.add(part(whole, takenPhases));
        if (!left.isEmpty() && !leftPhases.isEmpty()) {
            forms.add(part(whole, leftPhases));
        }
        return forms;
    }

    private ItemForm part(Item whole, List<String> phases) {
        Map<String, List<String>> typed = new LinkedHashMap<>(ItemForm.of(whole).typed());
        typed.put("zones", taken);
        typed.put("phases", phases);
        typed.put("splitFrom", List.of(whole.reference()));
        typed.remove("carriedFrom");
        return ItemForm.filled(whole.kind(), whole.marking(), typed);
    }
}
