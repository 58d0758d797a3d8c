package gatehouse.otherplans.received;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.file.FileRefusal;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.reader.Reader;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.proposal.Carried;
import gatehouse.otherplans.proposal.ColumnMap;
import gatehouse.otherplans.proposal.EventContext;
import gatehouse.otherplans.proposal.Proposal;
import gatehouse.otherplans.received.ProposalRepository.Outcome;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** Reads what a received version says, and keeps what people make of what is proposed of it. */
public final class ReadingService {
    private final FileStore files;
    private final Readings readings;
    private final PagePictures pages;
    private final ItemService items;
    private final Kinds kinds;
    private final ContentsService contents;
    private final PlaceNames places;
    private final ProposalRepository proposals = new ProposalRepository();

    public ReadingService(FileStore files, Reader reader, ItemService items, Kinds kinds, ContentsService contents) {
        this.files = files;
        this.readings = new Readings(reader);
        this.pages = new PagePictures(reader);
        this.items = items;
        this.kinds = kinds;
        this.contents = contents;
        this.places = new PlaceNames(items, kinds);
    }

    PagePictures pages() {
        return pages;
    }

    Readings readings() {
        return readings;
    }

    /** All that a version's text is held against; its file, if any is kept, is the caller's to read. */
    Known known(Change change, String received) {
        Item version = version(change, received);
        Item plan = plan(change, version);
        List<Item> facts = facts(change, plan.reference());
        Map<String, String> order = order(change);
        Optional<String> before = facts.stream()
                .map(fact -> said(fact, "receivedVersion"))
                .filter(order::containsKey)
                .filter(other -> order.get(other).compareTo(order.getOrDefault(received, "")) < 0)
                .max(Comparator.comparing(order::get));
        return new Known(
                version,
                plan,
                file(change, version),
                EventContext.of(contents.gather(change)),
                proposals.columns(change, owner(plan)),
                proposals.dealtWith(change, received),
                of(facts, received),
                before.map(other -> of(facts, other)).orElse(List.of()));
    }

    /** The last version of a plan in which facts were found; none where there is none yet. */
    Optional<Known> lastRead(Change change, String plan) {
        Map<String, String> order = order(change);
        return facts(change, plan).stream()
                .map(fact -> said(fact, "receivedVersion"))
                .filter(order::containsKey)
                .max(Comparator.comparing(order::get))
                .map(version -> known(change, version));
    }

    private Item plan(Change change, Item version) {
        return items.get(change, kinds.get(ReceivingService.OTHER_PLAN), said(version, "plan"));
    }

    private List<Item> facts(Change change, String plan) {
        return items.ofKind(change, fact(), false).stream()
                .filter(item -> said(item, "plan").equals(plan))
                .toList();
    }

    private static List<Item> of(List<Item> facts, String version) {
        return facts.stream()
                .filter(fact -> said(fact, "receivedVersion").equals(version))
                .toList();
    }

    /** Versions as they came in. */
    private Map<String, String> order(Change change) {
        Map<String, String> order = new HashMap<>();
        items.ofKind(change, kinds.get(ReceivingService.VERSION), false)
                .forEach(version -> order.put(
                        version.reference(), said(version, "receivedOn") + " " + numbered(version.reference())));
        return order;
    }

    /** RCV-1000 comes after RCV-999. */
    private static String numbered(String reference) {
        return String.format("%12s", reference);
    }

    /** The file that a version came in, its bytes checked; none where no file was kept with it in this plan. */
    private Optional<OpenedFile> file(Change change, Item version) {
        return version.answers()
                .text("fileHash")
                .flatMap(hash -> files.find(change, hash, said(version, "fileName")))
                .map(kept -> files.open(change, kept.id()));
    }

    /** The same of a version by its reference; refuses where no file of it is kept. */
    OpenedFile fileOf(Change change, String received) {
        return file(change, version(change, received)).orElseThrow(() -> new Refusal(FileRefusal.NO_SUCH_FILE));
    }

    Item version(Change change, String received) {
        return items.get(change, kinds.get(ReceivingService.VERSION), received);
    }

    /** What the file says and what is left to look at in it; call it outside a transaction. */
    Text text(Known known, int from, String at, String proposal) {
        if (known.file().isEmpty()) {
            return Text.none("No file of this version is kept here.");
        }
        Pieces pieces = Pieces.from(Math.max(0, from), at);
        Said said = readings.read(known.file().get(), pieces);
        return said.isRead() ? Text.of(said, known, pieces, from, proposal) : Text.none(said.refused());
    }

    /**
     * What is to be said beside words that are given as exact and do not stand where they are said to; nothing where
     * there is no file here to hold them against. Call it outside a transaction.
     *
     * @param at the anchor of the piece that they were taken from
     * @param proposal the key of what they were proposed by; empty where a person chose the piece
     */
    Map<String, String> misquoted(Known known, String at, String proposal, String words) {
        if (known.file().isEmpty() || words.isBlank()) {
            return Map.of();
        }
        Pieces pieces = Pieces.from(0, at);
        Said said = readings.read(known.file().get(), pieces);
        List<String> passages = Stream.concat(
                        pieces.chosen().map(Pieces.Chosen::words).stream(),
                        said.offers(known.event(), known.columns()).stream()
                                .filter(offer -> offer.key().equals(proposal))
                                .map(offer -> offer.proposal().words()))
                .toList();
        return passages.isEmpty() || passages.stream().anyMatch(passage -> Quoted.stands(words, passage))
                ? Map.of()
                : Map.of("words", Quoted.MISQUOTED);
    }

    /**
     * Keeps a fact; the proposal that it was taken from, if from any, is dealt with. A name that a person put to a place
     * is learned.
     */
    void take(Change change, String received, ItemForm form, String proposal) {
        NotTaken.ifStale(
                isKey(proposal) && proposals.dealtWith(change, received).contains(proposal)
                        ? Map.of(
                                "",
                                "Somebody has dealt with this proposal since this page was opened. Nothing was kept.")
                        : Map.of());
        items.add(change, form);
        places.learn(change, form);
        if (isKey(proposal)) {
            proposals.deal(change, received, List.of(proposal), Outcome.TAKEN);
        }
    }

    void passOver(Change change, String received, String proposal) {
        Item version = version(change, received);
        List<String> keys = Stream.of(proposal).filter(ReadingService::isKey).toList();
        proposals.deal(change, version.reference(), keys, Outcome.PASSED_OVER);
        change.logged("proposal.passed", "item/" + version.reference(), Map.of("proposals", keys));
    }

    private static boolean isKey(String proposal) {
        return proposal.matches("[0-9a-f]{64}");
    }

    /** Remembers what the columns of this layout hold in the tables of whoever owns this version's plan. */
    void remember(Change change, String received, String layout, ColumnMap columns) {
        Item version = version(change, received);
        Item plan = plan(change, version);
        proposals.remember(change, owner(plan), layout, columns);
        change.logged("columns.remembered", "item/" + received, Map.of("layout", layout, "columns", columns.words()));
    }

    /**
     * Carries over the facts whose words stand unchanged, and passes over again what was passed over.
     *
     * @param was what was proposed of the version before and dealt with
     * @param now what is proposed of this one
     */
    void carry(Change change, Item version, Known before, List<Offer> was, List<Offer> now) {
        Carried carried = Carried.of(Known.accepted(before.taken()), plain(was), plain(now));
        Map<Proposal, String> keys = new HashMap<>();
        now.forEach(offer -> keys.putIfAbsent(offer.proposal(), offer.key()));
        List<String> stand = carried.carried().stream()
                .filter(moved -> isCarried(change, version, before, moved))
                .map(moved -> keys.get(moved.proposal()))
                .toList();
        proposals.deal(change, version.reference(), stand, Outcome.CARRIED);
        List<String> old = carried.passedOver().stream().map(keys::get).toList();
        proposals.deal(change, version.reference(), old, Outcome.PASSED_OVER);
    }

    /** A fact that may no longer be kept as it is, as where its place was removed, waits for a person instead. */
    private boolean isCarried(Change change, Item version, Known before, Carried.Moved moved) {
        Item fact = before.taken().stream()
                .filter(one -> one.reference().equals(moved.fact().reference()))
                .findFirst()
                .orElseThrow();
        try {
            items.add(
                    change,
                    FactDraft.carried(
                            fact, before.version(), version, moved.proposal().anchor()));
            return true;
        } catch (ItemService.FormRefused notAsItIs) {
            return false;
        }
    }

    private static List<Proposal> plain(List<Offer> offers) {
        return offers.stream().map(Offer::proposal).toList();
    }

    Kind fact() {
        return kinds.get("FACT");
    }

    /** By whom a layout is remembered: the organisation, else the role that owns the plan, else the plan itself. */
    private static String owner(Item plan) {
        return Stream.of(said(plan, "organisation"), said(plan, "owner"), plan.title())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> Name.of(words).key())
                .orElse("");
    }

    private static String said(Item item, String question) {
        return item.answers().text(question).orElse("");
    }
}
