package gatehouse.action.mentoring;

import java.util.Optional;

import org.springframework.stereotype.Component;

import gatehouse.action.version.VersionNote;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;

/** What the mentor made of a version, for the page that shows it. */
@Component
public final class MentorsNote implements VersionNote {
    private final MentoringService mentoring;

    public MentorsNote(MentoringService mentoring) {
        this.mentoring = mentoring;
    }

    @Override
    public Optional<Note> on(Change change, int version) {
        Mentored mentored = mentoring.ofPlan(change);
        String words = mentored.words(version);
        boolean signed = mentored.on(version).filter(CoSignature::isSigned).isPresent();
        boolean mayStill = !signed && change.who().may(Action.VERSION_COSIGN);
        if (words.isEmpty() && !mayStill) {
            return Optional.empty();
        }
        return Optional.of(new Note(
                "Mentor",
                words.isEmpty() ? "Nothing said of this version yet." : words,
                mayStill ? "/versions/" + version + "/co-signature" : "",
                "Co-sign it, or give it back"));
    }
}
