package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.AskedIn;

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

    /** The form that narrows the whole one, and names it by what it keeps. */
    ItemForm kept(Item whole, int revision, AskedIn asked) {
        ItemForm form = ItemForm.of(whole);
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        typed.put("zones", left.isEmpty() ? taken : left);
        if (left.isEmpty()) {
            typed.put("phases", leftPhases);
        }
        typed.put("name", List.of(name(whole, typed.get("zones"), typed.get("phases"), asked)));
        return new ItemForm(form.kind(), whole.reference(), revision, form.marking(), typed);
    }

    /** The forms of what is taken out, the one that was asked for first. */
    List<ItemForm> taken(Item whole, AskedIn asked) {
        List<ItemForm> forms = new ArrayList<>();
        forms.add(part(whole, takenPhases, asked));
        if (!left.isEmpty() && !leftPhases.isEmpty()) {
            forms.add(part(whole, leftPhases, asked));
        }
        return forms;
    }

    /**
     * What it was called, with the places and phases of the part in the stead of those of the whole; so that no two of
     * the parts are called the same.
     */
    private static String name(Item whole, List<String> places, List<String> phases, AskedIn asked) {
        String named = whole.answers().text("name").orElse("");
        String ofWhole = where(whole.answers().list("zones"), whole.answers().list("phases"), asked);
        String base = named.endsWith(ofWhole) ? named.substring(0, named.length() - ofWhole.length()) : named;
        return base + where(places, phases, asked);
    }

    private static String where(List<String> places, List<String> phases, AskedIn asked) {
        return ", " + Together.where(titles(places, asked), titles(phases, asked));
    }

    private static List<String> titles(List<String> references, AskedIn asked) {
        return references.stream()
                .map(reference -> Optional.ofNullable(asked.references().get(reference))
                        .map(AskedIn.Target::title)
                        .orElse(reference))
                .toList();
    }

    private ItemForm part(Item whole, List<String> phases, AskedIn asked) {
        Map<String, List<String>> typed = new LinkedHashMap<>(ItemForm.of(whole).typed());
        typed.put("zones", taken);
        typed.put("phases", phases);
        typed.put("name", List.of(name(whole, taken, phases, asked)));
        typed.put("splitFrom", List.of(whole.reference()));
        typed.remove("carriedFrom");
        return ItemForm.filled(whole.kind(), whole.marking(), typed);
    }
}
