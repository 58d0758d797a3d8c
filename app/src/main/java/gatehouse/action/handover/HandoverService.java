package gatehouse.action.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.MembershipRefusal;
import gatehouse.plan.plan.MembershipService;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.accreditation.Coordinator;

/** The only door to handing a plan over. */
public final class HandoverService {
    static final String PATH = "/handover";

    private final Entrance entrance;
    private final MembershipService people;
    private final AccreditationService coordinators;
    private final ItemService items;
    private final WhatIsOwed owed;
    private final HandoverRepository handovers = new HandoverRepository();

    public HandoverService(
            Entrance entrance,
            MembershipService people,
            AccreditationService coordinators,
            ItemService items,
            WhatIsOwed owed) {
        this.entrance = entrance;
        this.people = people;
        this.coordinators = coordinators;
        this.items = items;
        this.owed = owed;
    }

    /** When and to whom the plan was handed, the newest first. */
    public List<Handover> ofPlan(Change change) {
        return handovers.ofPlan(change);
    }

    /** To whom this person handed a plan last; empty if they never did. */
    public String lastHandedTo(Change change) {
        return handovers.lastHandedTo(change);
    }

    /** What is owed on the plan as it stands. */
    public List<Owed> owed(Change change) {
        return owed.on(change);
    }

    /** To whom the plan could be handed. */
    public List<Coordinator> candidates(Change change) {
        return coordinators.active(change).stream()
                .filter(one -> !Optional.of(one.id()).equals(change.who().person()))
                .toList();
    }

    /** Hands the plan of whoever does this to another; throws {@link NotTaken} with what is wrong. */
    public String handOver(Doing doing, HandoverForm form) {
        return entrance.changeOnce(doing, change -> {
            UUID from = change.who().person().orElseThrow();
            Map<String, String> errors = new LinkedHashMap<>();
            Optional<UUID> to = person(form.to());
            if (to.isEmpty()) {
                errors.put("to", "Say to whom.");
            } else if (to.get().equals(from)) {
                errors.put("to", "That is you. Choose someone else.");
            }
            if (!List.of("", "DEPUTY", "READER").contains(form.stays())) {
                errors.put("stays", "Choose one of these.");
            }
            NotTaken.ifAny(errors);
            Optional<Capacity> stays =
                    form.stays().isEmpty() ? Optional.empty() : Optional.of(Capacity.valueOf(form.stays()));
            handOver(change, from, to.orElseThrow(), stays, form.note().strip());
            return stays.isEmpty() ? "/handed-over" : "/plans/" + change.plan().id() + PATH;
        });
    }

    /** The plan of this change, from one to another. */
    private void handOver(Change change, UUID from, UUID to, Optional<Capacity> stays, String note) {
        List<Owed> listed = new ArrayList<>(owed.on(change));
        replace(change, from, to, stays);
        String name = coordinators.ofForce(change).stream()
                .filter(one -> one.id().equals(to))
                .map(one -> one.post().isEmpty() ? one.name() : one.name() + ", " + one.post())
                .findFirst()
                .orElseThrow();
        if (!renamed(change, name)) {
            listed.add(new Owed("The tasking still names someone else as coordinator", ""));
        }
        handovers.insert(change, from, to, stays, note, listed);
        change.logged(
                "plan.handed.over",
                "account/" + to,
                Map.of("to", name, "stays", stays.map(Capacity::name).orElse(""), "owed", (long) listed.size()));
    }

    /**
     * Hands over every plan of a coordinator who no longer can, as the regional lead, who sees none of them; throws
     * {@link NotTaken}.
     */
    public String handOverFor(Doing doing, LeadForm form) {
        return entrance.changeOnce(doing, change -> {
            Hands hands = hands(form, coordinators.ofForce(change), coordinators.active(change));
            List<UUID> plans = handovers.coordinated(change, hands.from().id());
            if (plans.isEmpty()) {
                NotTaken.ifAny(Map.of("from", hands.from().name() + " coordinates no plan now."));
            }
            plans.forEach(plan -> {
                change.nowOnAsNobody(plan);
                handOver(
                        change,
                        hands.from().id(),
                        hands.to().id(),
                        Optional.empty(),
                        form.reason().strip());
            });
            return "/coordinators";
        });
    }

    /** From whom to whom plans go. */
    private record Hands(Coordinator from, Coordinator to) {}

    private static Hands hands(LeadForm form, List<Coordinator> all, List<Coordinator> active) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Coordinator> from = AccreditationService.find(all, form.from());
        Optional<Coordinator> to = AccreditationService.find(active, form.to());
        if (from.isEmpty()) {
            errors.put("from", "Choose whose plans.");
        }
        if (to.isEmpty()) {
            errors.put(
                    "to",
                    "Choose one of your force's coordinators. Whoever is not listed does not hold the role, or may not"
                            + " sign in.");
        } else if (to.equals(from)) {
            errors.put("to", "Choose someone else.");
        }
        if (form.reason().isBlank()) {
            errors.put("reason", "Say why. It is kept with each plan.");
        }
        NotTaken.ifAny(errors);
        return new Hands(from.orElseThrow(), to.orElseThrow());
    }

    private static Optional<UUID> person(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private void replace(Change change, UUID from, UUID to, Optional<Capacity> stays) {
        try {
            people.replace(change, from, to, stays);
        } catch (Refusal refusal) {
            if (refusal.reason() instanceof MembershipRefusal) {
                NotTaken.ifAny(Map.of("to", refusal.getMessage()));
            }
            throw refusal;
        }
    }

    /** Puts the new name where the tasking says who the coordinator is; says whether the tasking now does. */
    private boolean renamed(Change change, String name) {
        Optional<Item> tasking = owed.tasking(change);
        if (tasking.isEmpty()) {
            return true;
        }
        ItemForm opened = ItemForm.of(tasking.get());
        try {
            items.save(change, opened.kind(), opened.reference(), opened.with(Map.of("coordinator", name)));
            return true;
        } catch (ItemService.FormRefused otherwiseWrong) {
            return false;
        }
    }
}
