package gatehouse.action.commander;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.commander.CommanderView.ToConfirm;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.AcceptanceService;
import gatehouse.action.decision.Acceptances;
import gatehouse.action.decision.DecisionRefusal;
import gatehouse.action.decision.DecisionService;
import gatehouse.action.decision.Decisions;
import gatehouse.action.decision.KeptSheet;
import gatehouse.action.decision.Made;
import gatehouse.action.decision.Sheets;
import gatehouse.action.endorsement.Endorsement;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.endorsement.Endorsements;
import gatehouse.action.version.Difference;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.otherplans.crosscheck.SettingsOfForce;

/** The only door to the commander's page and to decision sheets. */
public final class CommanderService {
    private static final int MOST_CHANGES = 4;

    private final Entrance entrance;
    private final ContentsService contents;
    private final VersionService versions;
    private final DecisionService decisions;
    private final AcceptanceService acceptances;
    private final DeliveryService deliveries;
    private final EndorsementService endorsements;
    private final Sheets sheets;
    private final SettingsOfForce settings;

    public CommanderService(
            Entrance entrance,
            ContentsService contents,
            VersionService versions,
            DecisionService decisions,
            AcceptanceService acceptances,
            DeliveryService deliveries,
            EndorsementService endorsements,
            Sheets sheets,
            SettingsOfForce settings) {
        this.entrance = entrance;
        this.contents = contents;
        this.versions = versions;
        this.decisions = decisions;
        this.acceptances = acceptances;
        this.deliveries = deliveries;
        this.endorsements = endorsements;
        this.sheets = sheets;
        this.settings = settings;
    }

    /** What the page shows to this person. What someone who may decide is shown is kept, word for word, and its hash is in the log. */
    public CommanderView view(Change change) {
        PlanContents draft = contents.gather(change);
        Endorsements all = endorsements.ofPlan(change);
        Asked asked = asked(change, draft);
        Changes changes = changes(change, all, draft);
        SheetContents sheet = sheet(change, draft, asked, status(all), "", changes);
        boolean mayDecide = change.who().may(Action.DECIDE);
        Optional<Version> newest = all.newest();
        String shown = mayDecide
                ? sheets.onScreen(change, sheet.toSheet(), newest.map(Version::id))
                        .sha256()
                : "";
        if (mayDecide) {
            change.seen("sheet", shown);
        }
        return new CommanderView(
                sheet,
                asked,
                deliveries.ofPlan(change),
                all,
                newest,
                newest.map(version -> all.status(version.number())),
                newest.map(version -> versions.hasChangedSince(change, version, draft))
                        .orElse(true),
                shown,
                toConfirm(change, asked, all),
                KeptWhatIfs.in(draft),
                mayDecide,
                change.who().may(Action.DECISION_RECORD),
                change.who().may(Action.PLAN_CHANGE));
    }

    /** What is asked of the commander in the plan as it stands; keeps nothing, for a page that only points the way. */
    public Asked asked(Change change) {
        return asked(change, contents.gather(change));
    }

    private Asked asked(Change change, PlanContents draft) {
        return Asked.in(draft, decisions.ofPlan(change), acceptances.ofPlan(change), day(change, change.at()));
    }

    private static LocalDate day(Change change, Instant at) {
        return at.atZone(change.plan().zone()).toLocalDate();
    }

    /** Issues a sheet for the recommendations chosen, as the plan stands now, and says where it is to be seen. */
    public String issue(Doing doing, Set<String> chosen) {
        return entrance.changeOnce(doing, change -> {
            PlanContents draft = contents.gather(change);
            Endorsements all = endorsements.ofPlan(change);
            Asked asked = asked(change, draft);
            SheetContents whole = sheet(change, draft, asked, status(all), "", changes(change, all, draft));
            SheetContents sheet = whole.only(chosen, asked);
            if (sheet.asksNothing()) {
                throw new Refusal(DecisionRefusal.NOTHING_CHOSEN);
            }
            KeptSheet kept = sheets.issue(change, sheet.toSheet(), all.newest().map(Version::id));
            return "/plans/" + change.plan().id() + "/decision-sheets/" + kept.sha256();
        });
    }

    /** The decision sheet of a kept version, from nothing but what the version holds. */
    public SheetContents ofVersion(Change change, int number) {
        PlanContents kept = versions.open(change, number).contents();
        Version version = versions.get(change, number);
        Asked asked = Asked.in(
                kept,
                Decisions.ofPart(kept.part("decisions")),
                Acceptances.ofPart(kept.part("acceptances")),
                day(change, version.takenAt()));
        Endorsements all = endorsements.ofPlan(change);
        return sheet(
                change,
                kept,
                asked,
                all.status(number).title(),
                Digest.fingerprint(version.sha256()),
                number == 1
                        ? Changes.NOTHING_TO_COMPARE
                        : Changes.between(
                                number - 1, versions.open(change, number - 1).contents(), kept));
    }

    private SheetContents sheet(
            Change change, PlanContents plan, Asked asked, String status, String fingerprint, Changes changes) {
        return new SheetContents(
                SheetHead.of(plan),
                status,
                fingerprint,
                Advice.in(plan, asked),
                changes.since(),
                changes.lines(),
                asked.open(),
                asked.openRisks(),
                NotKnown.in(plan, settings.of(change)));
    }

    private static String status(Endorsements all) {
        return all.newest()
                .map(version -> all.status(version.number()).title())
                .orElse("REPORT, no version frozen yet");
    }

    /** What is said to have changed since a version, and so whether anything has. */
    private record Changes(int number, String since, List<String> lines, boolean isNone) {
        private static final Changes NOTHING_TO_COMPARE = new Changes(0, "", List.of(), true);

        static Changes between(int number, PlanContents from, PlanContents to) {
            Difference difference = Difference.between(from, to);
            return new Changes(
                    number,
                    "Changed since v" + number,
                    difference.isNone() ? List.of("Nothing") : difference.worst(MOST_CHANGES),
                    difference.isNone());
        }
    }

    /** What changed since the version in force, or since the newest if none is. */
    private Changes changes(Change change, Endorsements all, PlanContents draft) {
        return all.inForce()
                .map(Endorsement::version)
                .or(() -> all.newest().map(Version::number))
                .map(number ->
                        Changes.between(number, versions.open(change, number).contents(), draft))
                .orElse(Changes.NOTHING_TO_COMPARE);
    }

    private static List<ToConfirm> toConfirm(Change change, Asked asked, Endorsements all) {
        Optional<UUID> me = change.who().person();
        List<ToConfirm> waiting = new ArrayList<>();
        asked.decisions().all().stream()
                .filter(one -> isMine(one.made(), me))
                .forEach(one -> waiting.add(toConfirm(
                        "DECISION",
                        one.id(),
                        one.recommendation(),
                        one.verdict().words() + ": “" + one.wordsShown() + "”",
                        one.made())));
        asked.acceptances().all().stream()
                .filter(one -> isMine(one.made(), me))
                .forEach(one -> waiting.add(toConfirm(
                        "ACCEPTANCE", one.id(), one.risk(), one.words() + ": “" + one.wordsShown() + "”", one.made())));
        all.all().stream()
                .filter(one -> isMine(one.made(), me))
                .forEach(one -> waiting.add(toConfirm(
                        "ENDORSEMENT",
                        one.id(),
                        "Version " + one.version(),
                        Stream.of(one.outcome().words(), one.variations())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(": ")),
                        one.made())));
        return waiting;
    }

    private static boolean isMine(Made made, Optional<UUID> me) {
        return made.isToBeConfirmed() && me.isPresent() && me.equals(made.byId());
    }

    private static ToConfirm toConfirm(String of, UUID id, String about, String words, Made made) {
        return new ToConfirm(of, id.toString(), about, words, made.standing(), made.evidence());
    }
}
