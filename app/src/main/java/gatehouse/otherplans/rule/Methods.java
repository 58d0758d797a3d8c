package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.List;

import gatehouse.action.contents.KeptItem;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.force.RiskScale;
import gatehouse.otherplans.fact.Name;

/** This plan's own assessments of methods of attack, by category. */
final class Methods {
    private Methods() {}

    /** Those that apply and whose risk is of this band or above. */
    static List<KeptItem> above(Review review, long band) {
        return review.contents().ofKind("METHOD_ASSESSMENT").stream()
                .filter(method -> OtherPlans.said(method, "applicability").equals("APPLICABLE"))
                .filter(method -> band(method, review) >= band)
                .toList();
    }

    /** Those that apply and are judged on no scale. */
    static List<KeptItem> notJudged(Review review) {
        return review.contents().ofKind("METHOD_ASSESSMENT").stream()
                .filter(method -> OtherPlans.said(method, "applicability").equals("APPLICABLE"))
                .filter(method -> band(method, review) == 0)
                .toList();
    }

    private static int band(KeptItem method, Review review) {
        long likelihood = level(method, "likelihood");
        long impact = level(method, "impact");
        return review.contents()
                .asked()
                .scale()
                .band(likelihood, impact)
                .map(RiskScale.Band::number)
                .orElse(0);
    }

    private static long level(KeptItem method, String question) {
        return method.answers().number(question).orElse(0L);
    }

    /** Its code, and its words last. */
    static List<Name> names(KeptItem method, Review review) {
        String code = OtherPlans.said(method, "category");
        List<Name> names = new ArrayList<>(List.of(Name.of(code)));
        review.contents().asked().lists().getOrDefault("ATTACK_METHOD", List.of()).stream()
                .filter(entry -> entry.code().equals(code))
                .map(ListEntry::words)
                .forEach(words -> names.add(Name.of(words)));
        return names;
    }
}
