package org.personahub.engine.composer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(all("choice", new Facts().set(Flag.MINOR, true))).containsExactlyInAnyOrder("young", "any");
        assertThat(all("choice", new Facts())).containsExactly("any");
    }

    @Test
    void everyConditionOfAnAlternativeHasToHold() {
        Facts facts = new Facts()
                .set(Flag.URBAN, true)
                .put(Category.STAGE, "OLD")
                .put(Category.TERRITORY, "GH")
                .put(Measure.AGE, 70);
        assertThat(all("combined", facts)).containsExactlyInAnyOrder("all four", "other");
        assertThat(all("combined", facts.put(Measure.AGE, 69))).containsExactly("other");
        assertThat(all("combined", facts.put(Measure.AGE, 71).set(Flag.MINOR, true)))
                .containsExactly("other");
        assertThat(all("combined", facts.put(Category.TERRITORY, "TG")))
                .containsExactlyInAnyOrder("not from there", "other");
        assertThat(all("combined", new Facts())).containsExactlyInAnyOrder("not from there", "other");
    }

    @Test
    void symbolsAreWrittenOutWithCapitalsAndArticles() {
        assertThat(all("nested", new Facts())).containsExactly("<any> Any an any");
    }

    @Test
    void severalAlternativesAreAllDifferentAndSayTheirNames() {
        Facts facts = new Facts().put(Slot.CITY, "Tamale");

        assertThat(grammar.several("list", 5, facts, stream(1)))
                .containsExactlyInAnyOrder(new Phrase("one", "first Tamale"), new Phrase("two", "second"));
    }

    @Test
    void verbsAgreeWithThePersonTheTextIsAbout() {
        Facts facts = new Facts();

        assertThat(all("verbs", facts.speak(Pronouns.I))).containsExactly("I am and have and carry and go and was");
        assertThat(all("verbs", facts.speak(Pronouns.HE)))
                .containsExactly("he is and has and carries and goes and was");
        assertThat(all("verbs", facts.speak(Pronouns.THEY)))
                .containsExactly("they are and have and carry and go and were");
    }

    @Test
    void aPullMakesAnAlternativeLikelierForThoseItDraws() {
        Facts open = new Facts().put(Measure.OPENNESS, 1);
        int curious = 0;
        for (int ordinal = 0; ordinal < 1000; ordinal++) {
            curious += grammar.write("pulled", open, stream(ordinal)).equals("curious") ? 1 : 0;
        }

        // e^2 : e^-2 is .982 : .018.
        assertThat(curious).isBetween(960, 998);
    }

    @Test
    void noFrameIsUsedTwiceInATextWhileAnotherFits() {
        assertThat(all("sentences", new Facts()))
                .hasSize(6)
                .allSatisfy(text -> assertThat(List.of(text.split(" "))).doesNotHaveDuplicates());
    }

    @Test
    void aPersonThatNoAlternativeFitsIsAFaultOfTheGrammar() {
        assertThat(grammar.fits("adults-only", new Facts())).isFalse();
        assertThatThrownBy(() -> grammar.write("adults-only", new Facts(), stream(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("adults-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "no slot is called", "no flag is called", "no measure is called", "before"})
    void aFaultIsFoundWhenTheGrammarIsLoadedAndNamesItsLine(String fault) {
        String resource = "/composer/broken-" + fault.replace(' ', '-') + ".grammar";

        assertThatThrownBy(() -> Grammar.load(resource))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(resource + " line ")
                .hasMessageContaining(fault);
    }

    @Test
    void articlesFollowTheSound() {
        assertThat(English.article("actor")).isEqualTo("an");
        assertThat(English.article("nurse")).isEqualTo("a");
        assertThat(English.article("hour")).isEqualTo("an");
        assertThat(English.article("university lecturer")).isEqualTo("a");
    }
}
