package gatehouse.action.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import gatehouse.foundation.canonical.Digest;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a person should know before they send a form, said beside its fields. It forbids nothing: the same form sent again
 * over the same cautions is kept.
 */
public final class Cautions extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> sentences;

    private Cautions(Map<String, String> sentences) {
        super(String.join(" ", sentences.values()));
        this.sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /**
     * Says them, unless they are what the person had before them.
     *
     * @param seen the {@link #hash} that the form sent; empty where it sent none
     */
    public static void unlessSeen(Map<String, String> sentences, String seen) {
        if (!sentences.isEmpty()) {
            Cautions cautions = new Cautions(sentences);
            if (!cautions.hash().equals(seen)) {
                throw cautions;
            }
        }
    }

    /** By the name of the box. */
    public Map<String, String> sentences() {
        return sentences;
    }

    /** By which the form says which of them it showed. */
    public String hash() {
        return Digest.hex(Digest.sha256(sentences.toString().getBytes(UTF_8)));
    }
}
