package gatehouse.action.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.file.KeptFile;

/**
 * Reads what is recorded for someone else, and keeps its evidence.
 *
 * <p>Nobody acts as another: the record says who took it, and stays to be confirmed until the person named says so.
 */
public final class Recording {
    private final FileStore files;
    private final MakerRepository makers = new MakerRepository();

    public Recording(FileStore files) {
        this.files = files;
    }

    /** The people who can confirm in the product what is recorded for them. */
    public List<Maker> makers(Change change) {
        return makers.ofPlan(change);
    }

    /** What was typed, held against its rules; the evidence is not kept yet. */
    public Made read(Change change, RecordedForm form, Map<String, String> errors) {
        Optional<Maker> maker = form.maker(makers(change));
        form.checkNamed(maker, errors);
        Instant at = form.madeAt(change.at(), change.plan().zone(), errors);
        String taker = form.value("takenBy");
        return new Made(
                maker.map(Maker::id),
                maker.map(Maker::name).orElse(form.value("madeBy")),
                maker.map(one -> one.post().isEmpty() ? Capacity.ENDORSER.words() : one.post())
                        .orElse(form.value("madeAs")),
                form.how(errors),
                at,
                taker.isEmpty() ? change.who().nameAndPost() : taker,
                form.value("evidence"),
                Optional.empty(),
                change.at(),
                Optional.empty());
    }

    /** Keeps the file that came as evidence, if one did, and says so in the record's own words. */
    public Made withEvidence(Change change, Made made, RecordedForm form) {
        return form.file().map(file -> withFile(made, keep(change, file))).orElse(made);
    }

    private KeptFile keep(Change change, RecordedForm.File file) {
        return files.keep(change, file.name(), file.type(), file.bytes());
    }

    private static Made withFile(Made made, KeptFile kept) {
        String words = kept.asEvidence();
        String evidence = made.evidence().isEmpty() ? words : made.evidence() + "\n" + words;
        Optional<UUID> id = Optional.of(kept.id());
        return new Made(
                made.byId(),
                made.by(),
                made.role(),
                made.how(),
                made.at(),
                made.takenBy(),
                evidence,
                id,
                made.recordedAt(),
                made.confirmation());
    }
}
