package gatehouse.otherplans.owner;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.decision.How;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.file.KeptFile;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.otherplans.crosscheck.SettingsOfForce;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.WallClock;

/** The only door to what owners of other plans are shown and what they answer. */
public final class OwnerService {
    private final Entrance entrance;
    private final ContentsService contents;
    private final SettingsOfForce settings;
    private final ItemService items;
    private final Kinds kinds;
    private final FileStore files;
    private final OwnerRepository owners = new OwnerRepository();

    public OwnerService(
            Entrance entrance,
            ContentsService contents,
            SettingsOfForce settings,
            ItemService items,
            Kinds kinds,
            FileStore files) {
        this.entrance = entrance;
        this.contents = contents;
        this.settings = settings;
        this.items = items;
        this.kinds = kinds;
        this.files = files;
    }

    /** What the owner of one plan is shown. */
    public OwnersFindings ofPlan(Change change, String plan) {
        return OwnersFindings.of(check(change), plan).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
    }

    /**
     * The same of every plan that this person answers for, with their own answers alone; none where nobody has said for
     * which.
     */
    List<OwnersFindings> own(Change change) {
        CrossCheck check = check(change);
        Map<String, OwnersFindings.Answered> theirs = new HashMap<>();
        owners.answers(change).stream()
                .filter(answer -> answer.account().isPresent()
                        && answer.account().equals(change.who().person()))
                .forEach(answer -> theirs.put(answer.finding(), answered(change, answer)));
        return owners.owners(change).stream()
                .filter(owner ->
                        change.who().person().filter(owner.account()::equals).isPresent())
                .flatMap(owner -> OwnersFindings.of(check, owner.plan()).stream())
                .map(one -> one.answered(finding -> theirs.getOrDefault(finding, OwnersFindings.Answered.NOTHING)))
                .toList();
    }

    private static OwnersFindings.Answered answered(Change change, Answer answer) {
        return new OwnersFindings.Answered(
                answer.words(),
                answer.by(),
                answer.at().atZone(change.plan().zone()).toLocalDate().toString());
    }

    private CrossCheck check(Change change) {
        return CrossCheck.of(contents.gather(change), settings.of(change));
    }

    /** Everyone who is on this plan as an owner of another. */
    List<OwnerRepository.Named> owners(Change change) {
        return owners.owners(change);
    }

    /** Whom an owner may speak to. */
    public List<String> coordinators(Change change) {
        return owners.coordinators(change);
    }

    List<Answer> answers(Change change) {
        return owners.answers(change);
    }

    /** Says that an account answers for a plan, or no longer does, and where that is shown. */
    String name(Doing doing, String plan, UUID account, boolean named) {
        return entrance.changeOnce(doing, change -> {
            Item item = items.get(change, kinds.get("OTHER_PLAN"), plan);
            OwnerRepository.Named owner = owners.owners(change).stream()
                    .filter(one -> one.account().equals(account))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
            owners.name(change, item.id(), account, named);
            change.logged(
                    named ? "other-plan.owner.named" : "other-plan.owner.ended",
                    "item/" + plan,
                    Map.of("account", account.toString(), "name", owner.name()));
            return page(change, plan);
        });
    }

    /** Records an owner's answer from a reply that came in, with its evidence. Throws {@link NotTaken}. */
    String record(Doing doing, String plan, AnswerForm form, Optional<Incoming> reply) {
        return entrance.changeOnce(doing, change -> {
            NotTaken.ifAny(form.faults(reply, change.at(), change.plan().zone()));
            OwnersFindings.Shown finding =
                    ofPlan(change, plan).find(form.finding()).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
            Optional<KeptFile> kept = reply.map(file -> files.keep(change, file));
            String file = kept.map(KeptFile::asEvidence).orElse("");
            keep(
                    change,
                    new Answer(
                            finding.reference(),
                            form.answer().strip(),
                            form.by().strip(),
                            form.means(),
                            WallClock.instant(form.at(), change.plan().zone()),
                            change.who().nameAndPost(),
                            (form.evidence().strip() + "\n" + file).strip(),
                            kept.map(KeptFile::id),
                            Optional.empty(),
                            change.at()));
            return page(change, plan);
        });
    }

    /** An owner's own answer, about a finding of their own plan. Throws {@link NotTaken}. */
    String answer(Doing doing, String finding, String words) {
        return entrance.changeOnce(doing, change -> {
            if (own(change).stream()
                    .noneMatch(plan -> plan.find(finding)
                            .filter(OwnersFindings.Shown::open)
                            .isPresent())) {
                throw new Refusal(AccessRefusal.NOT_HERE);
            }
            NotTaken.ifAny(words.isBlank() ? Map.of("answer-" + finding, "Write your answer.") : Map.of());
            keep(
                    change,
                    new Answer(
                            finding,
                            words.strip(),
                            change.who().nameAndPost(),
                            How.IN_PRODUCT,
                            change.at(),
                            "",
                            "",
                            Optional.empty(),
                            change.who().person(),
                            change.at()));
            return "/plans/" + change.plan().id() + "/findings-about-your-plan";
        });
    }

    private void keep(Change change, Answer answer) {
        Kind kind = kinds.get("FINDING");
        Item item = items.get(change, kind, answer.finding());
        Map<String, List<String>> answers =
                new LinkedHashMap<>(ItemForm.of(item).typed());
        answers.put("answer", List.of(answer.words()));
        answers.put(
                "answeredBy",
                List.of(answer.by()
                        + (answer.how() == How.IN_PRODUCT ? ", " : ", by ")
                        + answer.how().words()));
        answers.put(
                "answeredOn",
                List.of(answer.at().atZone(change.plan().zone()).toLocalDate().toString()));
        items.save(
                change,
                kind,
                item.reference(),
                new ItemForm(
                        kind,
                        item.reference(),
                        item.revision(),
                        ItemForm.of(item).marking(),
                        answers));
        owners.answer(change, item.id(), answer);
        change.logged(
                "finding.answered",
                "item/" + answer.finding(),
                Map.of("by", answer.by(), "how", answer.how().name(), "evidence", answer.evidence()));
    }

    private static String page(Change change, String plan) {
        return "/plans/" + change.plan().id() + "/other-plans/" + plan + "/owner";
    }
}
