package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import gatehouse.action.version.Version;
import gatehouse.foundation.canonical.Digest;

/** The versions, what changed, what it all rests on, and who gets it. */
final class SectionRecord {
    private SectionRecord() {}

    static List<Block> full(Edition edition) {
        return Sections.all(
                Sections.under("Versions", versions(edition)),
                Sections.under("Changed since version " + edition.before(), Sections.bullets(Changes.all(edition))),
                Sections.under("Against last year", SectionLastYear.of(edition)),
                Sections.under("Lessons that bear on this plan", SectionLessons.full(edition)),
                Sections.under("Sources", Sections.paragraph(Counted.sentence(String.join("; ", sources(edition))))),
                Sections.under("Fingerprint", Sections.paragraph(hash(edition))));
    }

    static List<Block> concise(Edition edition) {
        return Sections.all(
                versions(edition),
                SectionLastYear.of(edition),
                Sections.under("Lessons that bear on this plan", SectionLessons.concise(edition)),
                edition.isPublished() ? Sections.bullets(sources(edition)) : Sections.paragraph(distribution(edition)),
                Sections.paragraph(hash(edition)));
    }

    private static String line(Edition edition, Version version) {
        return Sentences.of(
                "Version " + version.number() + ", " + PrintedDates.minute(version.takenAt(), edition.zone())
                        + (edition.isPublished() ? "" : ", " + version.takenBy()),
                version.reason(),
                "Fingerprint " + Digest.fingerprint(version.sha256()));
    }

    private static List<Block> versions(Edition edition) {
        return Sections.bullets(edition.versions().stream()
                .map(version -> line(edition, version))
                .toList());
    }

    private static List<String> sources(Edition edition) {
        Set<String> sources = new LinkedHashSet<>();
        edition.each("THREAT").forEach(threat -> sources.add(threat.title()));
        edition.each("OBJECTIVE").forEach(objective -> sources.add(objective.given("source")));
        edition.each("FACTOR").forEach(factor -> sources.add(factor.given("source")));
        edition.each("OTHER_PLAN").stream()
                .filter(plan -> plan.is("seen", "SEEN"))
                .forEach(plan -> sources.add(plan.given(", version ", "planTitle", "version")));
        sources.remove("");
        return List.copyOf(sources);
    }

    static String distribution(Edition edition) {
        List<String> to = new ArrayList<>();
        edition.one("TASKING").ifPresent(tasking -> {
            to.add(tasking.given(", ", "endorser", "endorserRole"));
            to.add(tasking.given("coordinator"));
            to.add(tasking.given("deputy"));
        });
        to.removeIf(String::isEmpty);
        return "Distribution: " + (to.isEmpty() ? "those on the plan" : String.join("; ", to))
                + "; others as the coordinator decides. Each issue is logged with who, which version and when.";
    }

    private static String hash(Edition edition) {
        return "SHA-256 of version " + edition.version().number() + ": "
                + spaced(edition.version().sha256());
    }

    /** In eights, so that a line can break in it. */
    private static String spaced(String hex) {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
