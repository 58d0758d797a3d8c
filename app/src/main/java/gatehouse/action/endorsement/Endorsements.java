package gatehouse.action.endorsement;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import gatehouse.action.version.Version;

/**
 * The versions of a plan with what was made of them.
 *
 * @param versions newest first
 * @param all by version and then as they were made
 */
public record Endorsements(List<Version> versions, List<Endorsement> all, ZoneId zone) {

    public Endorsements {
        versions = List.copyOf(versions);
        all = List.copyOf(all);
    }

    /** What counts of a version: the latest that nobody disputes. */
    public Optional<Endorsement> counting(int version) {
        return of(version).stream()
                .filter(endorsement -> !endorsement.made().isDisputed())
                .reduce((earlier, later) -> later);
    }

    public List<Endorsement> of(int version) {
        return all.stream()
                .filter(endorsement -> endorsement.version() == version)
                .toList();
    }

    /** The endorsement in force: the last that was made of any version. It stays until another replaces it. */
    public Optional<Endorsement> inForce() {
        return versions.stream()
                .flatMap(version -> counting(version.number()).stream())
                .filter(endorsement -> endorsement.outcome().makesPlan())
                .max(Comparator.comparing(
                                (Endorsement endorsement) -> endorsement.made().at())
                        .thenComparing(Endorsement::version));
    }

    public Optional<Version> newest() {
        return versions.stream().findFirst();
    }

    /** Where a version stands. */
    public Status status(int version) {
        return Status.of(version, counting(version), inForce(), isDisputed(version), zone);
    }

    private boolean isDisputed(int version) {
        return of(version).stream().anyMatch(endorsement -> endorsement.made().isDisputed());
    }
}
