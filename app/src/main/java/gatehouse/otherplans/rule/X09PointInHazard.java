package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Locale;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;

/** A point where people or vehicles gather lies inside a planned hazard or search area. */
final class X09PointInHazard implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X09",
                    Subject.LOCATION,
                    Severity.HIGH,
                    "A rendezvous, assembly or casualty point lies inside a planned hazard or search area",
                    "Those who go there are led into what they should be kept from. A forward command post may stand at"
                            + " a cordon, and is not asked about.")
            .needs("rendezvous, assembly and casualty points", About.RVP, About.ASSEMBLY_POINT, About.CASUALTY_POINT)
            .needs("hazard and search areas", About.HAZARD_AREA, About.SEARCH_AREA);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.place(fact, review);
    }

    @Override
    public void judge(Group group, Telling telling) {
        Lay.together(
                group.about(About.RVP, About.ASSEMBLY_POINT, About.CASUALTY_POINT),
                group.about(About.HAZARD_AREA, About.SEARCH_AREA),
                (point, area) -> telling.clash(says(point, area, telling.wording()), point, area));
    }

    private static String says(Fact point, Fact area, Wording wording) {
        String where = wording.place(point);
        boolean isThere = Name.of(where).names(Name.of(wording.place(area)));
        String there = isThere ? "" : " at " + wording.place(area);
        String named =
                area.subject().isGiven() ? ", " + Wording.quoted(area.subject().words()) : "";
        return wording.name(point) + ": " + wording.plan(point) + " puts it at " + where + ", where "
                + (area.isSaidBySame(point) ? "the same plan" : wording.plan(area)) + " has a "
                + area.about().words().toLowerCase(Locale.UK) + there + named + ".";
    }
}
