package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.information.partner.PartnerAction;
import gatehouse.information.partner.PartnerActions;
import gatehouse.information.partner.PartnerNames;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/** The open actions that are given to partners, for their own pages; not those of somebody who is on the plan. */
public final class ActionsOfPartners implements PartnerActions {
    private final ItemService items;
    private final Kind kind;
    private final MembershipService people;

    public ActionsOfPartners(ItemService items, Kinds kinds, MembershipService people) {
        this.items = items;
        this.kind = kinds.get(ActionKind.CODE);
        this.people = people;
    }

    @Override
    public Map<String, List<PartnerAction>> open(Change change, List<Item> partners) {
        PartnerNames names = new PartnerNames(partners);
        Owners owners = new Owners(people.all(change));
        LocalDate today = MeetingService.today(change);
        Map<String, List<PartnerAction>> open = new LinkedHashMap<>();
        Actions.of(items.ofKind(change, kind, false), today).open().stream()
                .filter(action -> !owners.isAmong(action.said("owner")))
                .forEach(action -> names.find(action.said("owner"))
                        .ifPresent(partner -> open.computeIfAbsent(partner.reference(), one -> new ArrayList<>())
                                .add(new PartnerAction(
                                        action.item(),
                                        action.statement(),
                                        action.due().map(Due::day)))));
        return open;
    }
}
