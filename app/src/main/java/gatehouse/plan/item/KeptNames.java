package gatehouse.plan.item;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.plan.Marking;

/**
 * Words that the program keeps as they were shown name items that the item itself need not link, and still name them
 * when those are removed. So such an item is marked no lower than anything that its words or its links name.
 */
final class KeptNames {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9]{3,}\\b");

    private final ItemRepository items;
    private final List<Kind> keeping;

    KeptNames(ItemRepository items, List<Kind> all) {
        this.items = items;
        this.keeping = all.stream().filter(Kind::isKeptByProgram).toList();
    }

    /** Refuses to take from a form what only a page that shows it keeps. */
    static void checkTyped(Kind kind) {
        if (kind.isKeptByProgram()) {
            throw new Refusal(ItemRefusal.KEPT_WHERE_IT_IS_SHOWN, kind.singular());
        }
    }

    /** The item's own marking as it was typed, which the words in its answers may raise; empty means the plan's. */
    String marking(Change change, ItemForm form, Answers answers) {
        String own = form.marking().isBlank() ? "" : Marking.checked(form.marking());
        return marking(change, form.kind(), answers, own, named -> items.markings(change, named));
    }

    /** An item that comes in a file, marked no lower than what it names among all that come with it. */
    Item marked(Change change, Item item, List<Item> all) {
        return item.marked(marking(
                change,
                item.kind(),
                item.answers(),
                item.marking(),
                named -> all.stream()
                        .filter(one -> named.contains(one.reference()))
                        .map(Item::marking)
                        .toList()));
    }

    private static String marking(
            Change change,
            Kind kind,
            Answers answers,
            String own,
            Function<Collection<String>, List<String>> markings) {
        Set<String> named = in(kind, answers);
        return named.isEmpty() ? own : Marking.ofWords(own, change.plan().marking(), markings.apply(named));
    }

    /** After the plan was marked anew: what is kept with a marking of its own is marked no lower than the plan. */
    void raise(Change change, String plan, Function<Change, AskedIn> asked) {
        for (Kind kind : keeping) {
            for (Item item : items.ofKind(change, kind, true)) {
                if (!item.marking().isEmpty()) {
                    Set<String> named = in(kind, item.answers());
                    raise(change, item, Marking.ofWords(item.marking(), plan, items.markings(change, named)), asked);
                }
            }
        }
    }

    /** After an item was marked anew: what names it is marked no lower. */
    void raise(Change change, Item named, Function<Change, AskedIn> asked) {
        for (Kind kind : keeping) {
            for (Item item : items.ofKind(change, kind, true)) {
                if (in(kind, item.answers()).contains(named.reference())) {
                    raise(
                            change,
                            item,
                            Marking.ofWords(item.marking(), change.plan().marking(), List.of(named.marking())),
                            asked);
                }
            }
        }
    }

    private void raise(Change change, Item item, String marking, Function<Change, AskedIn> asked) {
        if (!marking.equals(item.marking())) {
            Item after = item.saved(marking, item.title(), item.answers());
            items.update(change, after, ItemWords.words(after, asked.apply(change)));
            change.logged(
                    "item.saved",
                    "item/" + item.reference(),
                    Map.of("revision", after.revision(), "raisedTo", marking));
        }
    }

    /** What kept words and the links beside them name; nothing for an item that keeps none. */
    private static Set<String> in(Kind kind, Answers answers) {
        Set<String> named = new TreeSet<>();
        if (kind.isKeptByProgram()) {
            kind.keptWords()
                    .forEach(field -> answers.text(field.name())
                            .ifPresent(words -> REFERENCE
                                    .matcher(words)
                                    .results()
                                    .map(MatchResult::group)
                                    .forEach(named::add)));
            kind.links().forEach(field -> named.addAll(Held.references(field, answers)));
        }
        return named;
    }
}
