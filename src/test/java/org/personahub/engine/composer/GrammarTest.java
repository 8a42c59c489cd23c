package org.personahub.engine.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

class GrammarTest {

    private static final StreamKey KEY = StreamKey.of("test");

    private final Grammar grammar = Grammar.load("/composer/test.grammar");

    private static RandomStream stream(int ordinal) {
        return PersonaStreams.of(1, ordinal, KEY, 0).stream(KEY);
    }

    private Set<String> all(String symbol, Facts facts) {
        Set<String> texts = new HashSet<>();
        for (int ordinal = 0; ordinal < 200; ordinal++) {
            texts.add(grammar.write(symbol, facts, stream(ordinal)));
        }
        return texts;
    }

    @Test
    void slotsTakeTheFactsInTheirForm() {
        Facts facts = new Facts().put(Slot.OCCUPATION, "actor").put(Slot.SUBJECT, "she");

        assertThat(all("slots", facts)).containsExactly("She is an actor, not only actor.");
    }

    @Test
    void conditionsChooseAmongTheAlternatives() {
        assertThat(all("choice", new Facts().when(Condition.CHILD, true))).containsExactlyInAnyOrder("young", "any");
        assertThat(all("choice", new Facts())).containsExactly("any");
    }

    @Test
    void symbolsAreWrittenOut() {
        assertThat(all("nested", new Facts())).containsExactly("<any>");
    }

    @Test
    void aPersonThatNoAlternativeFitsIsAFaultOfTheGrammar() {
        assertThatThrownBy(() -> grammar.write("adults-only", new Facts(), stream(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("adults-only");
    }

    @Test
    void aSymbolThatDoesNotExistIsFoundWhenTheGrammarIsLoaded() {
        assertThatThrownBy(() -> Grammar.load("/composer/broken.grammar"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void articlesFollowTheSound() {
        assertThat(English.article("actor")).isEqualTo("an");
        assertThat(English.article("nurse")).isEqualTo("a");
        assertThat(English.article("hour")).isEqualTo("an");
        assertThat(English.article("university lecturer")).isEqualTo("a");
    }
}
