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
    ANNEX_G("annex-g", "Annex G: contingency cards", AnnexCards::of, "CONTINGENCY"),
    RECORD("record", "Record of verbal or e-mail advice", AdviceRecord::of);

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

    /** The kinds whose every item is printed; a grid names each place and phase of the plan, linked or not. */
    List<String> prints() {
        return this == ANNEX_A
                ? Stream.concat(holds.stream(), Stream.of("ZONE", "PHASE")).toList()
                : holds;
    }

    List<Block> blocks(Edition edition) {
        return blocks.apply(edition);
    }
}
