package gatehouse.output.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.refusal.Refusal;

/** The only door to templates, for the command line. */
public final class TemplateService {
    private final Entrance entrance;
    private final ForceData forces;
    private final TemplateRepository templates = new TemplateRepository();

    public TemplateService(Entrance entrance, ForceData forces) {
        this.entrance = entrance;
        this.forces = forces;
    }

    /**
     * Gives a force that is named, or the only one, a template; throws {@link NotATemplate}. Answers with its SHA-256.
     *
     * @param name of the file
     */
    public String install(Doing doing, String name, byte[] file, Optional<String> forceName) {
        TemplateFile.read(file);
        String sha256 = Digest.hex(Digest.sha256(file));
        return entrance.change(doing, change -> {
            UUID force = force(change, forceName);
            templates.insert(change, force, name, Optional.of(sha256), Optional.of(file));
            change.logged("template.installed", "template", Map.of("name", name, "sha256", sha256));
            return sha256;
        });
    }

    /** The template of a force; nothing where it has none. */
    public Optional<Installed> show(Doing doing, Optional<String> forceName) {
        return entrance.look(doing, "template", change -> templates.newest(change, force(change, forceName)))
                .filter(newest -> newest.sha256().isPresent());
    }

    /** Takes a force's template away; what was issued in its look stays. */
    public void remove(Doing doing, Optional<String> forceName) {
        entrance.change(doing, change -> {
            UUID force = force(change, forceName);
            Installed installed = templates
                    .newest(change, force)
                    .filter(newest -> newest.sha256().isPresent())
                    .orElseThrow(() -> new Refusal(TemplateRefusal.NONE_INSTALLED));
            templates.insert(change, force, installed.name(), Optional.empty(), Optional.empty());
            change.logged("template.removed", "template", Map.of("name", installed.name()));
            return force;
        });
    }

    private UUID force(Change change, Optional<String> forceName) {
        List<String> names = forces.names(change.sql());
        if (forceName.isEmpty() && names.size() != 1) {
            throw new Refusal(TemplateRefusal.WHICH_FORCE, String.join(", ", names));
        }
        String name = forceName.orElseGet(() -> names.get(0));
        if (!names.contains(name)) {
            throw new Refusal(TemplateRefusal.NO_SUCH_FORCE, name);
        }
        UUID force = forces.findOrMake(change.sql(), name);
        change.nowIn(force, name);
        return force;
    }
}
