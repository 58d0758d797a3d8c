package gatehouse.information.partner;

import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;

/** The actions that partners are to do, which a later room keeps. */
public interface PartnerActions {

    /** Those that are open, by the reference of the one partner whom each is given to; the soonest first. */
    Map<String, List<PartnerAction>> open(Change change, List<Item> partners);
}
