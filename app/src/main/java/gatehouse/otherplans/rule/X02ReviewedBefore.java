package gatehouse.otherplans.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;

/** Another plan was reviewed before something that it rests on changed. */
final class X02ReviewedBefore implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X02",
                    Subject.VERSION,
                    Severity.MEDIUM,
                    "A plan was reviewed before the current threat, strategy, places or times",
                    "It was judged against what no longer stands.")
            .onRecord("Manchester Arena Inquiry, volume 2: a manual was not updated after the joint doctrine changed.");

    /** Something that plans rest on, and the day from which it stands. */
    private record Ground(KeptItem item, LocalDate on, String words) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean readsRegister() {
        return true;
    }

    @Override
    public Collection<String> seeds(Review review) {
        return review.plans().all().stream().map(KeptItem::reference).toList();
    }

    @Override
    public void judge(Group group, Telling telling) {
        KeptItem plan = telling.review().plans().find(group.key()).orElseThrow();
        String reviewed = OtherPlans.said(plan, "reviewedOn");
        List<Ground> grounds = grounds(telling.review());
        if (reviewed.isEmpty()) {
            telling.cannotTell("the day on which " + plan.title() + " was reviewed");
        } else if (grounds.isEmpty()) {
            telling.cannotTell("the day of the threat assessment and of the strategy");
        } else {
            LocalDate day = LocalDate.parse(reviewed);
            grounds.stream()
                    .filter(ground -> ground.on().isAfter(day))
                    .forEach(ground -> telling.clash(
                            telling.wording().plan(plan.reference()) + " was last reviewed on " + Review.date(day)
                                    + ", before " + ground.words() + " " + Review.date(ground.on()) + ".",
                            List.of(
                                    telling.noted(plan, "Last reviewed on " + day),
                                    telling.noted(ground.item(), ground.item().title() + ", " + ground.on()))));
        }
    }

    private static List<Ground> grounds(Review review) {
        List<Ground> grounds = new ArrayList<>();
        for (KeptItem threat : review.contents().ofKind("THREAT")) {
            threat.answers()
                    .text("asAt")
                    .ifPresent(day ->
                            grounds.add(new Ground(threat, LocalDate.parse(day), "the current threat assessment of")));
        }
        for (KeptItem strategy : review.contents().ofKind("STRATEGY")) {
            strategy.answers()
                    .text("issuedAt")
                    .ifPresent(at -> grounds.add(
                            new Ground(strategy, LocalDate.parse(at.substring(0, 10)), "the current strategy of")));
        }
        review.contents().part("basisChanges").forEach(change -> changed(change, review, grounds));
        return grounds;
    }

    private static void changed(Map<String, Object> change, Review review, List<Ground> grounds) {
        if (!(change.get("item") instanceof String item) || !(change.get("at") instanceof String at)) {
            return;
        }
        ZoneId zone = review.zone();
        review.item(item)
                .filter(ground ->
                        List.of("EVENT", "PHASE", "ZONE").contains(ground.kind().code()))
                .ifPresent(ground -> grounds.add(new Ground(
                        ground,
                        Instant.parse(at).atZone(zone).toLocalDate(),
                        "the " + ground.kind().singular() + " " + Wording.quoted(ground.title()) + " changed on")));
    }
}
