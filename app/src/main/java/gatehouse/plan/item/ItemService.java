package gatehouse.plan.item;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** The only door to items: one method for each thing that a person does with one. */
public final class ItemService {
    private final Entrance entrance;
    private final ForceData force;
    private final Objections objections;
    private final List<Changing> told;
    private final KeptNames names;
    private final ItemRepository items = new ItemRepository();

    public ItemService(
            Entrance entrance,
            ForceData force,
            Kinds kinds,
            List<Closing> closings,
            List<Weighing> weighings,
            List<Changing> told) {
        this.entrance = entrance;
        this.force = force;
        this.objections =
                new Objections(closings, weighings, (change, code) -> items.ofKind(change, kinds.get(code), false));
        this.told = List.copyOf(told);
        this.names = new KeptNames(items, kinds.all());
    }

    /** After the plan was marked anew. */
    public void remarked(Change change, String marking) {
        names.raise(change, marking, this::asked);
    }

    /** A form that was not kept, with the reasons beside its questions. */
    public static final class FormRefused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Map<String, String> errors;

        public FormRefused(Map<String, String> errors) {
            super(String.join(" ", errors.values()));
            this.errors = errors;
        }

        public Map<String, String> errors() {
            return errors;
        }
    }

    /** Adds an item and says where it is to be seen; throws {@link FormRefused}. */
    public String add(Doing doing, ItemForm form) {
        return entrance.changeOnce(doing, change -> {
            KeptNames.checkTyped(form.kind());
            return address(change, add(change, form));
        });
    }

    /** Adds an item within a change that is under way. */
    public Item add(Change change, ItemForm form) {
        int number = items.nextNumber(change, form.kind());
        if (form.kind().single() && number > 1) {
            refuseSecond(change, form.kind());
        }
        Map<String, AskedIn.Target> targets = items.targets(change, form.references());
        AskedIn asked = asked(change, targets);
        Answers answers = read(form, asked);
        refuse(objections.linked(change, Answers.none(), answers, form.kind(), targets));
        Item item = new Item(
                Identity.next(),
                form.kind(),
                reference(form.kind(), number),
                number,
                1,
                names.marking(change, form, answers),
                ItemWords.title(form.kind(), answers, asked),
                answers,
                Optional.empty());
        refuse(objections.weighed(change, item));
        items.add(change, item, ItemWords.words(item, asked));
        items.link(change, item, targets);
        tell(change, Optional.empty(), item, asked);
        change.logged("item.added", "item/" + item.reference(), Map.of("title", item.title()));
        return item;
    }

    /** Saves over the revision that the form was opened on; throws {@link FormRefused}, or refuses a stale one. */
    public String save(Doing doing, Kind kind, String reference, ItemForm form) {
        return entrance.changeOnce(doing, change -> address(change, save(change, kind, reference, form)));
    }

    /** Saves an item within a change that is under way. */
    public Item save(Change change, Kind kind, String reference, ItemForm typed) {
        Item before = standing(change, kind, reference);
        if (before.revision() != typed.revision()) {
            throw new Refusal(ItemRefusal.CHANGED_BY_SOMEONE_ELSE, lastWriter(change, before), reference);
        }
        ItemForm form = typed.touching(before);
        Map<String, AskedIn.Target> targets = items.targets(change, form.references());
        AskedIn asked = asked(change, targets);
        Answers answers = read(form, asked);
        refuse(objections.closed(change, before, answers));
        refuse(objections.linked(change, before.answers(), answers, kind, targets));
        Item after = before.saved(names.marking(change, form, answers), ItemWords.title(kind, answers, asked), answers);
        refuse(objections.weighed(change, after));
        items.update(change, after, ItemWords.words(after, asked));
        if (!kind.links().isEmpty()) {
            items.link(change, after, targets);
        }
        tell(change, Optional.of(before), after, asked);
        change.logged("item.saved", "item/" + reference, Map.of("revision", after.revision()));
        if (!before.marking().equals(after.marking())) {
            names.raise(change, after, this::asked);
        }
        return after;
    }

    /** Takes an item out of the plan as it was seen; row, number and history stay. */
    public String remove(Doing doing, Kind kind, String reference, int seen, String because) {
        return entrance.changeOnce(doing, change -> {
            Item before = standing(change, kind, reference);
            refuseStale(change, before, seen);
            if (because.isBlank()) {
                throw new Refusal(ItemRefusal.REMOVAL_SAYS_WHY, reference);
            }
            Item after = before.removed(
                    new Item.Removal(change.at().truncatedTo(ChronoUnit.SECONDS).toString(), because.strip()));
            AskedIn asked = asked(change, Map.of());
            items.update(change, after, ItemWords.words(after, asked));
            tell(change, Optional.of(before), after, asked);
            change.logged("item.removed", "item/" + reference, Map.of("because", because.strip()));
            return address(change, after);
        });
    }

    /** Puts an item back as it was when it was removed and seen. */
    public String restore(Doing doing, Kind kind, String reference, int seen) {
        return entrance.changeOnce(doing, change -> {
            Item before = get(change, kind, reference);
            if (!before.isRemoved()) {
                throw new Refusal(ItemRefusal.NOT_REMOVED, reference);
            }
            refuseStale(change, before, seen);
            if (kind.single()) {
                refuseSecond(change, kind);
            }
            Item after = before.restored();
            refuseRestored(objections.weighed(change, after), reference);
            AskedIn asked = asked(change, Map.of());
            items.update(change, after, ItemWords.words(after, asked));
            tell(change, Optional.of(before), after, asked);
            change.logged("item.restored", "item/" + reference, Map.of());
            return address(change, after);
        });
    }

    /**
     * Keeps items that come in a file, links last, for they lead to and fro.
     *
     * @param all whose answers were read in {@code asked}; their titles are made here
     * @param asked its targets are these items
     */
    public Map<String, UUID> load(Change change, List<Item> all, AskedIn asked) {
        AskedIn named = ItemWords.named(ItemWords.named(asked, all), all);
        Map<String, UUID> identities = new LinkedHashMap<>();
        for (Item item : all) {
            Item titled = names.marked(change, item, all).titled(ItemWords.title(item.kind(), item.answers(), named));
            items.add(change, titled, ItemWords.words(titled, named));
            identities.put(item.reference(), item.id());
        }
        all.forEach(item -> items.link(change, item, named.references()));
        return identities;
    }

    /** What later rooms find wrong with items that come in a file, by reference and question. */
    public Map<String, Map<String, String>> weighed(Change change, List<Item> all) {
        return objections.toAll(change, all);
    }

    /** Why some words of this item can no longer be changed; nothing for most. */
    List<String> closed(Change change, Item item) {
        return objections.closed(change, item);
    }

    /** The items of one kind, by number. */
    public List<Item> ofKind(Change change, Kind kind, boolean withRemoved) {
        return items.ofKind(change, kind, withRemoved);
    }

    /** Every item there ever was, in the order of these kinds and by number. */
    public List<Item> ofKinds(Change change, List<Kind> kinds) {
        return items.ofKinds(change, kinds);
    }

    /** The same, each as the canonical bytes that were kept when it was last saved. */
    public List<CanonicalJson.Kept> bodies(Change change, List<Kind> kinds) {
        return items.bodies(change, kinds);
    }

    public Optional<Item> find(Change change, Kind kind, String reference) {
        return items.find(change, kind, reference);
    }

    public Item get(Change change, Kind kind, String reference) {
        return items.find(change, kind, reference).orElseThrow(() -> new Refusal(ItemRefusal.NO_SUCH_ITEM));
    }

    /** The items that link to this one, with the question they do it by. */
    public List<LinkedFrom> linkedFrom(Change change, Item item) {
        return items.linkedFrom(change, item.id());
    }

    /** Every save of an item, oldest first. */
    public List<Revision> history(Change change, Item item) {
        return items.revisions(change, item.id());
    }

    /** What must be known to show or ask the answers of any item of this plan. */
    public AskedIn asked(Change change) {
        return asked(change, items.targets(change));
    }

    private AskedIn asked(Change change, Map<String, AskedIn.Target> targets) {
        return new AskedIn(
                change.plan().zone(),
                force.scale(change.sql(), change.plan().scale()),
                force.lists(change.sql(), change.who().force()),
                targets);
    }

    private Item standing(Change change, Kind kind, String reference) {
        Item item = get(change, kind, reference);
        if (item.isRemoved()) {
            throw new Refusal(ItemRefusal.REMOVED, reference);
        }
        return item;
    }

    private void tell(Change change, Optional<Item> before, Item after, AskedIn asked) {
        told.forEach(room -> room.changed(change, before, after, asked));
    }

    private static Answers read(ItemForm form, AskedIn asked) {
        ItemForm.Outcome outcome = form.read(asked);
        refuse(outcome.errors());
        return outcome.answers();
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
    }

    private static void refuseRestored(Map<String, String> errors, String reference) {
        if (!errors.isEmpty()) {
            throw new Refusal(ItemRefusal.NO_LONGER_AGREES, reference, String.join(" ", errors.values()));
        }
    }

    private void refuseSecond(Change change, Kind kind) {
        items.ofKind(change, kind, false).stream().findFirst().ifPresent(first -> {
            throw new Refusal(ItemRefusal.ONLY_ONE, kind.singular(), first.reference());
        });
    }

    private void refuseStale(Change change, Item now, int seen) {
        if (now.revision() != seen) {
            throw new Refusal(ItemRefusal.NOT_AS_SEEN, lastWriter(change, now), now.reference());
        }
    }

    private String lastWriter(Change change, Item item) {
        List<Revision> history = items.revisions(change, item.id());
        return history.get(history.size() - 1).savedBy();
    }

    private static String reference(Kind kind, int number) {
        return kind.prefix() + "-" + String.format("%03d", number);
    }

    private static String address(Change change, Item item) {
        return "/plans/" + change.plan().id() + "/" + item.kind().path() + "/" + item.reference();
    }
}
