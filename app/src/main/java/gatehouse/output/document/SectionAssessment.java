package gatehouse.output.document;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import gatehouse.assessment.coverage.State;

/** Methods considered, worst first; the vulnerabilities; what was set aside and why. */
final class SectionAssessment {
    private static final int TOP = 5;
    private static final int WORST = 5;
    private static final int MOST_SERIOUS = 3;
    private static final int MOST_OTHERS = 4;
    private static final int MOST_ASIDE = 2;
    private static final int MOST_PLACES = 8;
    private static final int EVERY_PLACE = 100_000;
    private static final int FEW_PLACES = 2;
    private static final String NO_BANDS =
            "This version was kept when its scale had no bands of risk: it gives likelihood"
                    + " and impact in words, and no band.";
    private static final String NONE = "No method of attack is assessed in this version.";

    private SectionAssessment() {}

    /** Those that apply, or of which nobody has said yet whether they do. */
    static List<Entry> considered(Edition edition) {
        return edition.each("METHOD_ASSESSMENT").stream()
                .filter(method -> !method.is("applicability", "NOT_APPLICABLE"))
                .filter(method -> !method.is("applicability", "RELIES_ON"))
                .sorted(Levels.WORST_FIRST)
                .toList();
    }

    static List<Entry> setAside(Edition edition) {
        return said(edition, "NOT_APPLICABLE");
    }

    static List<Entry> reliedOn(Edition edition) {
        return said(edition, "RELIES_ON");
    }

    private static List<Entry> said(Edition edition, String applicability) {
        return edition.each("METHOD_ASSESSMENT").stream()
                .filter(method -> method.is("applicability", applicability))
                .toList();
    }

    static List<Block> full(Edition edition) {
        return Section.orSentence(
                Sections.all(
                        notLookedAt(edition),
                        edition.isPublished() ? List.of() : CoverageGrid.counts(edition),
                        noBands(edition),
                        counted(edition),
                        Sections.under("The worst first", TopRisks.of(edition, worst(edition, TOP))),
                        Sections.under("The most serious vulnerabilities", serious(edition, MOST_SERIOUS)),
                        edition.isPublished() ? List.of() : new CoverageGrid(edition).worst()),
                edition,
                NONE);
    }

    private static List<Entry> worst(Edition edition, int most) {
        return considered(edition).stream().limit(most).toList();
    }

    private static List<Block> notLookedAt(Edition edition) {
        if (edition.isPublished()) {
            return List.of();
        }
        return Sections.under(
                "Not looked at",
                Sections.all(
                        Sections.paragraph(NotLookedAtLines.counted(edition.coverage())),
                        Sections.bullets(NotLookedAtLines.all(edition, MOST_PLACES, "shown in the grid")),
                        Sections.paragraph(NotLookedAtLines.togetherOnly(edition, MOST_PLACES, "shown in Annex A"))));
    }

    static List<Block> concise(Edition edition) {
        return Section.orSentence(
                Sections.all(
                        Sections.paragraph(counts(edition)),
                        beyondSheet(edition),
                        edition.hasFullForm()
                                ? Sections.paragraph(
                                        NotLookedAtLines.togetherOnly(edition, FEW_PLACES, "listed in the full form"))
                                : Sections.paragraph(NotLookedAtLines.togetherOnly(edition, EVERY_PLACE, "")),
                        noBands(edition),
                        Sections.under("Considered, worst first", lines(worst(edition, WORST), Levels::words)),
                        Sections.paragraph(
                                others(considered(edition).stream().skip(WORST).toList())),
                        notFurther(edition),
                        Sections.under(
                                "Vulnerabilities",
                                edition.hasFullForm()
                                        ? serious(edition, MOST_SERIOUS)
                                        : lines(
                                                vulnerabilities(edition),
                                                entry -> entry.said(", ", "severity", "status")))),
                edition,
                NONE);
    }

    /** "By place and phase: 3 not looked at, 12 4 Very high…"; never a score. */
    private static String counts(Edition edition) {
        return edition.isPublished()
                ? ""
                : "By method, place and phase, of " + edition.coverage().asked() + " that are asked: "
                        + edition.coverage().summary().stream()
                                .filter(count -> count.number() > 0 || count.state() == State.NOT_CONSIDERED)
                                .map(count -> count.state() == State.NOT_CONSIDERED
                                        ? notLookedAt(count.number())
                                        : count.words() + ": " + count.number())
                                .collect(Collectors.joining("; "))
                        + ". " + edition.coverage().beyondAsked();
    }

    private static String notLookedAt(int number) {
        return number == 0 ? "Not looked at: 0" : "NOT LOOKED AT: " + number + ", named on the decision sheet";
    }

    private static String reliedOn(Edition edition, List<Entry> relied) {
        return edition.hasFullForm()
                ? Counted.capital(Counted.of(
                        relied.size(),
                        "relies on another's assessment",
                        "rely on another's assessment, named in Annex A"))
                : "Relying on another's assessment: " + Counted.references(relied);
    }

    private static List<Block> beyondSheet(Edition edition) {
        return edition.isPublished()
                ? List.of()
                : Sections.bullets(
                        edition.hasFullForm()
                                ? NotLookedAtLines.beyondSheet(edition, FEW_PLACES, "listed in the full form")
                                : NotLookedAtLines.beyondSheet(edition, EVERY_PLACE, ""));
    }

    /** A plain sentence where nobody must look for bands. */
    static List<Block> noBands(Edition edition) {
        return Sections.paragraph(
                edition.isPublished() || edition.plan().asked().scale().hasBands() ? "" : NO_BANDS);
    }

    private static List<Block> notFurther(Edition edition) {
        List<Entry> aside = setAside(edition);
        List<Entry> relied = reliedOn(edition);
        int most = edition.hasFullForm() ? MOST_ASIDE : Integer.MAX_VALUE;
        int left = aside.size() - Math.min(most, aside.size());
        return Sections.under(
                "Not considered further",
                Sections.all(
                        lines(aside.stream().limit(most).toList(), method -> method.said("applicabilityReason")),
                        Sections.paragraph(Sentences.of(
                                left == 0 ? "" : "And " + left + " more set aside, each with its reason in Annex A",
                                relied.isEmpty() ? "" : reliedOn(edition, relied)))));
    }

    private static String others(List<Entry> rest) {
        if (rest.isEmpty()) {
            return "";
        }
        int most = rest.get(0).edition().hasFullForm() ? MOST_OTHERS : Integer.MAX_VALUE;
        int left = rest.size() - Math.min(most, rest.size());
        return "Then, in order: "
                + rest.stream()
                        .limit(most)
                        .map(method -> method.reference() + " " + method.title() + " ("
                                + (Levels.isJudged(method) ? Levels.digits(method) : Levels.words(method)) + ")")
                        .collect(Collectors.joining("; "))
                + (left == 0 ? "" : "; and " + left + " more in Annex A")
                + ". L is likelihood, I is impact.";
    }

    /** A line each: the reference, what it is, and one thing said of it. */
    private static List<Block> lines(List<Entry> entries, Function<Entry, String> said) {
        return Sections.bullets(entries.stream()
                .map(entry -> entry.reference() + " " + Counted.sentence(entry.title()) + " "
                        + Counted.sentence(Counted.capital(said.apply(entry))))
                .map(String::strip)
                .toList());
    }

    private static List<Block> counted(Edition edition) {
        List<Entry> judged =
                considered(edition).stream().filter(Levels::isJudged).toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        String words = Counted.capital(Counted.of(
                        considered(edition).size(), "assessment of a method applies", "assessments of methods apply"))
                + "; "
                + Counted.of(
                        setAside(edition).size(), "was set aside with its reason", "were set aside with their reasons")
                + ". Annex A gives each in full. Levels are of the scale “"
                + edition.plan().asked().scale().name()
                + "”; they are not added or multiplied. L is likelihood, I is impact. As planned: with what is accepted"
                + " or stands there undecided. As delivered: with what is verified.";
        return Sections.all(
                Sections.paragraph(words),
                List.of(Levels.counts(
                        "How many lie at each pair of levels, in bold, over the band of that pair", judged, edition)));
    }

    /** The most serious first, as they were judged. */
    private static List<Entry> vulnerabilities(Edition edition) {
        List<String> order = List.of("HIGH", "MODERATE", "LOW");
        return edition.each("VULNERABILITY").stream()
                .sorted(Comparator.comparingInt(vulnerability -> {
                    int place = order.indexOf(
                            vulnerability.item().answers().text("severity").orElse(""));
                    return place < 0 ? order.size() : place;
                }))
                .toList();
    }

    /** "High, open, Marine Drive". */
    private static String state(Entry vulnerability) {
        return vulnerability.said(", ", "severity", "status", "zones");
    }

    private static List<Block> serious(Edition edition, int most) {
        List<Entry> all = vulnerabilities(edition);
        List<Entry> serious = all.stream()
                .filter(vulnerability -> vulnerability.is("severity", "HIGH"))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        String rest = Counted.capital(Counted.of(all.size(), "vulnerability is", "vulnerabilities are"))
                + " recorded, " + serious.size()
                + " of them judged high. Annex A gives each with how it is known.";
        return Sections.all(
                Sections.paragraph(rest), lines(serious.stream().limit(most).toList(), SectionAssessment::state));
    }
}
