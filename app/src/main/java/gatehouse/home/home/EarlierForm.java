package gatehouse.home.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import gatehouse.action.version.Version;
import gatehouse.plan.plan.FormSet;
import gatehouse.plan.plan.PlanForm;

/** A form that a plan was in before, with the last version that was taken of it as such. */
public record EarlierForm(PlanForm form, Version version) {

    /**
     * The first first; a form of which no version was taken is left out.
     *
     * @param forms the first first
     * @param versions newest first
     */
    static List<EarlierForm> of(List<FormSet> forms, List<Version> versions) {
        List<EarlierForm> earlier = new ArrayList<>();
        for (int i = 0; i + 1 < forms.size(); i++) {
            Instant from = forms.get(i).at();
            Instant until = forms.get(i + 1).at();
            PlanForm form = forms.get(i).form();
            versions.stream()
                    .filter(version -> !version.takenAt().isBefore(from)
                            && !version.takenAt().isAfter(until))
                    .findFirst()
                    .ifPresent(version -> earlier.add(new EarlierForm(form, version)));
        }
        return earlier;
    }
}
