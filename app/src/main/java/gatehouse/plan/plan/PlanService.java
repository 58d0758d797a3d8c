package gatehouse.plan.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Words;

/** The only door to plans themselves. */
public final class PlanService {
    /** The scale of a plan whose force has not chosen another. */
    public static final String SCALE = "GATEHOUSE-4X4/1";

    /** The clock of a plan begun here; a plan file may say another. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Entrance entrance;
    private final ForceData forces = new ForceData();
    private final PlanRepository plans = new PlanRepository();
    private final List<Remarking> told;
    private final List<Promoting> promoting;

    public PlanService(Entrance entrance, List<Remarking> told, List<Promoting> promoting) {
        this.told = List.copyOf(told);
        this.promoting = List.copyOf(promoting);
        this.entrance = entrance;
    }

    /**
     * Begins a plan in a change under way, with this person as its coordinator; the change is to that plan from then. A
     * review is of a site, and of no event.
     */
    public PlanHeader begin(Change change, String name, PlanForm form, String marking) {
        String scale = forces.newestScale(change.sql(), change.who().force()).orElse(SCALE);
        String subject = form == PlanForm.REVIEW ? "SITE" : "EVENT";
        return begin(change, new Terms(name, subject, Marking.checked(marking), ZONE, scale, form.name()));
    }

    /** Begins a plan for others, each in a capacity, without whoever does so; marked as most are. */
    public PlanHeader beginFor(Change change, String name, PlanForm form, Map<UUID, Capacity> people) {
        String scale = forces.newestScale(change.sql(), change.who().force()).orElse(SCALE);
        return begin(change, new Terms(name, "EVENT", Marking.OFFERED.get(0), ZONE, scale, form.name()), people);
    }

    /** What a plan is begun with. */
    public record Terms(String name, String subject, String marking, ZoneId zone, String scale, String form) {
        /** As another plan has them, but for the name: its levels stay judged on the scale that they were judged on. */
        public static Terms like(PlanHeader plan, String name) {
            return new Terms(name, plan.subject(), plan.marking(), plan.zone(), plan.scale(), plan.form());
        }
    }

    /** Begins a plan on these terms; the change is to that plan from then. */
    public PlanHeader begin(Change change, Terms terms) {
        return begin(change, terms, Map.of(change.who().person().orElseThrow(), Capacity.COORDINATOR));
    }

    private PlanHeader begin(Change change, Terms terms, Map<UUID, Capacity> people) {
        if (terms.name().isBlank()) {
            throw new Refusal(PlanRefusal.NEEDS_A_NAME);
        }
        UUID force = change.who().force();
        PlanHeader plan = new PlanHeader(
                Identity.next(),
                nextReference(change, force),
                terms.name().strip(),
                terms.subject(),
                terms.marking(),
                terms.zone(),
                terms.scale(),
                terms.form(),
                change.who().forceName(),
                "",
                false,
                0);
        keep(change, force, plan);
        people.forEach((person, capacity) -> plans.addMember(change, plan.id(), person, capacity));
        return plan;
    }

    /** Keeps a plan that comes in a file; refuses a reference that the force has given to another. */
    public void keep(Change change, UUID force, PlanHeader plan) {
        if (plans.isUsed(change, force, plan.reference())) {
            throw new Refusal(PlanRefusal.SUCH_A_REFERENCE, change.who().forceName(), plan.reference());
        }
        plans.insert(change, force, plan);
        plans.setForm(change, plan.id(), plan.form());
        change.nowOn(plan);
        change.logged("plan.begun", "plan/" + plan.reference(), Map.of("name", plan.name()));
    }

    /** The reference that a plan gets if it has none. */
    public String nextReference(Change change, UUID force) {
        return "P-%04d".formatted(plans.nextNumber(change, force));
    }

    /** The plan of this reference, or of this force and reference with a slash between; for the command line. */
    public UUID named(Doing doing, String words) {
        return entrance.glance(doing, change -> {
            Map<String, UUID> found = plans.named(change, words);
            if (found.isEmpty()) {
                throw new Refusal(PlanRefusal.NO_SUCH_PLAN, words);
            }
            if (found.size() > 1) {
                throw new Refusal(PlanRefusal.WHICH_PLAN, words, String.join(", ", found.keySet()));
            }
            return found.values().iterator().next();
        });
    }

    /** The plans that this person is anything to. */
    public List<OwnPlan> own(Change change) {
        return plans.ofPerson(change);
    }

    /** What the head of a plan says: its name and its marking. */
    public record Head(String name, String marking) {
        /** As a form sends it back, for a name that came in a file may hold other ends of lines. */
        static Head of(PlanHeader plan) {
            return new Head(Words.clean(plan.name()), Words.clean(plan.marking()));
        }
    }

    /** Changes what the plan is called and how it is marked, if both still are as they were seen. */
    public String describe(Doing doing, Head seen, String name, String marking) {
        return entrance.changeOnce(doing, change -> {
            if (!seen.equals(Head.of(change.plan()))) {
                throw new Refusal(
                        PlanRefusal.HEAD_CHANGED,
                        change.plan().name(),
                        change.plan().marking());
            }
            if (name.isBlank()) {
                throw new Refusal(PlanRefusal.NEEDS_A_NAME);
            }
            String checked = change.plan().published() ? "" : Marking.checked(marking);
            plans.rename(change, name.strip(), checked);
            told.forEach(one -> one.remarked(change, checked));
            change.logged("plan.described", "plan", Map.of("name", name.strip(), "marking", checked));
            return "/plans/" + change.plan().id();
        });
    }

    /**
     * Puts the plan into another form; nothing is typed again. What it was in a lighter form is kept as a version, so that
     * its first form can be read and issued as it was.
     */
    public String promote(Doing doing, String form) {
        return entrance.changeOnce(doing, change -> {
            PlanForm now = PlanForm.valueOf(change.plan().form());
            PlanForm next = PlanForm.find(form).orElseThrow(() -> new Refusal(PlanRefusal.NO_SUCH_FORM, form));
            if (next == now) {
                throw new Refusal(PlanRefusal.ALREADY_THAT_FORM);
            }
            if (next.isLight()) {
                throw new Refusal(PlanRefusal.NOT_TO_A_LIGHT_FORM, next.inSentence());
            }
            if (next.compareTo(now) > 0) {
                promoting.forEach(one -> one.promoting(change, now, next));
            }
            plans.setForm(change, change.plan().id(), next.name());
            if (next.compareTo(now) > 0) {
                promoting.forEach(one -> one.promoted(change, now, next));
            }
            PlanRevision.count(change);
            change.logged("plan.form", "plan", Map.of("from", now.name(), "form", next.name()));
            return "/plans/" + change.plan().id();
        });
    }

    /** The forms that the plan was put into, the first first. */
    public List<FormSet> forms(Change change) {
        return plans.forms(change);
    }
}
