package gatehouse.output.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The documents that can be set from a version. An annex is a document of its own, with its own marking. */
public enum DocumentForm {
    DECISIONS("decisions", "Decision sheet", DecisionSheet::of),
    CONCISE("concise", "Concise form", ConciseForm::of),
    FULL("full", "Full form", FullForm::of),
    ANNEX_A("annex-a", "Annex A: vulnerabilities and methods", AnnexMethods::of, "VULNERABILITY", "METHOD_ASSESSMENT"),
    ANNEX_D("annex-d", "Annex D: commitments of partners", AnnexCommitments::of, "PARTNER", "COMMITMENT"),
    ANNEX_E(
            "annex-e",
            "Annex E: findings on other plans",
            AnnexFindings::of,
            "FINDING",
            "OTHER_PLAN",
            "RECEIVED_VERSION",
            "FACT"),
    ANNEX_G("annex-g", "Annex G: contingency cards", AnnexCards::of, "CONTINGENCY"),
    BRIEFING("briefing", "Briefing, IIMARCH", BriefingPaper::of),
    POSTS("posts", "Post and zone sheets", PostSheets::of),
    LOG("decision-log", "Decision log", LogPaper::of),
    DAILY("daily-reviews", "Daily reviews", DailyReviewPaper::of),
    GUIDANCE("guidance", "Guidance, point by point", GuidancePaper::of),
    RECORD("record", "Record of verbal or e-mail advice", AdviceRecord::of),
    ADVICE_DOCUMENT("advice-document", "Security advice document", AdviceDocument::of),
    REVIEW("review", "Review of a site or arrangement", ReviewPaper::of);

    private final String code;
    private final String words;
    private final Function<Edition, List<Block>> blocks;
    private final List<String> holds;

    DocumentForm(String code, String words, Function<Edition, List<Block>> blocks, String... holds) {
        this.code = code;
        this.words = words;
        this.blocks = blocks;
        this.holds = List.of(holds);
    }

    /** As addresses, commands and file names say it: {@code annex-a}. */
    public String code() {
        return code;
    }

    /** As pages say it. */
    public String words() {
        return words;
    }

    /** Whether it is what a light form is issued as: neither a report nor a plan, and nobody endorses it. */
    boolean isLight() {
        return this == RECORD || this == ADVICE_DOCUMENT || this == REVIEW;
    }

    public boolean isAnnex() {
        return !holds.isEmpty();
    }

    public static Optional<DocumentForm> find(String code) {
        for (DocumentForm form : values()) {
            if (form.code.equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The kinds that an annex is made of; none for a whole document. */
    List<String> holds() {
        return holds;
    }

    /**
     * The kinds whose every item is printed, linked or not: a grid names each place and phase of the plan, and the review
     * of all plans reads this one as one of them.
     */
    List<String> prints() {
        return switch (this) {
            case ANNEX_A -> with("ZONE", "PHASE");
            case ANNEX_E ->
                with(
                        "EVENT",
                        "STRATEGY",
                        "THREAT",
                        "POWER",
                        "ZONE",
                        "PHASE",
                        "METHOD_ASSESSMENT",
                        "RECOMMENDATION",
                        "RESIDUAL_RISK",
                        "CONTINGENCY");
            default -> holds;
        };
    }

    private List<String> with(String... more) {
        return Stream.concat(holds.stream(), Stream.of(more)).toList();
    }

    List<Block> blocks(Edition edition) {
        return blocks.apply(edition);
    }
}
