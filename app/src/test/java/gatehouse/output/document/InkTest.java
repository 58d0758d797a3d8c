package gatehouse.output.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InkTest {
    @Test
    void words_that_can_be_drawn_stay_the_same_object() {
        String words = "Plain words\nand a line – with “marks”";
        assertThat(Ink.printable("Plain words")).isEqualTo("Plain words");
        assertThat(Ink.printable(words)).isEqualTo(words);
    }

    @Test
    void what_cannot_be_drawn_is_named() {
        assertThat(Ink.printable("\u4E2D a \uD83D\uDED1")).isEqualTo("[U+4E2D] a [U+1F6D1]");
        assertThat(Ink.printable("\uE000")).isEqualTo("[U+E000]");
    }

    @Test
    void signs_that_turn_the_text_round_are_shown_and_signs_without_ink_left_out() {
        assertThat(Ink.printable("\u202Etxt.exe")).isEqualTo("[U+202E]txt.exe");
        assertThat(Ink.printable("a\u00ADb\uFEFF\u200Ec")).isEqualTo("abc");
    }

    @Test
    void what_no_document_can_hold_is_a_replacement_mark() {
        assertThat(Characters.held("a\u0000b\uD800c\uFFFF")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(Characters.held("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
        assertThat(Characters.held("\uD83D\uDED1")).isEqualTo("\uD83D\uDED1");
    }

    @Test
    void arabic_letters_join_and_are_drawn_from_the_right() {
        assertThat(ArabicForms.joined("\u0628\u0628\u0628")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(ArabicForms.joined("\u0644\u0627")).isEqualTo("\uFEFB");
        assertThat(ArabicForms.joined("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(new RightToLeft().reorderRTLTextToLTR("\u05D0(\u05D1)")).isEqualTo("(\u05D1)\u05D0");
    }
}
