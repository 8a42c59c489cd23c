package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"{city}", "[adult] She", "two  gaps", "a gap .", "a gap , here", "is null.", "null"})
    void partsOfAGrammarAreFound(String text) {
        assertThat(TextCheck.hasLeftOver(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nullify, annulled", "Énull is a name", "One gap. Two, three; four", "ends in n"})
    void whatOnlyLooksLikeAPartOfAGrammarIsNot(String text) {
        assertThat(TextCheck.hasLeftOver(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a apple", "She is an baker.", "is a a word", "Then an unicorn", "é a hour", "(a elk)"})
    void wrongArticlesAreFound(String text) {
        assertThat(TextCheck.hasWrongArticle(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "an apple and a pear",
                "an hour of a unicorn",
                "l'a apple",
                "Un-a is nine",
                "l’a apple",
                "ça apple",
                "a Apple",
                "banana apple",
                "a 8",
                "an "
            })
    void rightArticlesAndOtherWordsPass(String text) {
        assertThat(TextCheck.hasWrongArticle(text)).isFalse();
    }
}
