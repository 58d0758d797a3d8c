package gatehouse.action.carryforward;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import gatehouse.action.contents.ContentsJson;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Kind;

/**
 * The words of an item as one canonical text, so that two items say the same where the texts are the same. Its marking,
 * and that nobody has looked at it since it was carried, are not words.
 */
final class CarriedWords {
    private CarriedWords() {}

    static String text(Kind kind, Answers answers) {
        return CanonicalJson.text(
                Map.of("kind", kind.code(), "answers", of(kind, answers).toPlanFile()));
    }

    /** Without what holds only until somebody touches the item. */
    static Answers of(Kind kind, Answers answers) {
        Map<String, Answer> words = new LinkedHashMap<>();
        kind.fields().stream()
                .filter(WhatCarries::isWord)
                .forEach(field -> answers.answer(field.name()).ifPresent(answer -> words.put(field.name(), answer)));
        return new Answers(words);
    }

    @SuppressWarnings("unchecked") // a text is one that this class wrote, under its hash
    static Answers answers(String text) {
        Map<String, Object> read = JsonReader.object(text.getBytes(StandardCharsets.UTF_8));
        return ContentsJson.answers((Map<String, Object>) read.get("answers"));
    }

    static String sha256(String text) {
        return Digest.hex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
