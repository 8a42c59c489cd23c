package org.personahub.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.TextualModality;

class TextAuditorTest {

    private static final String PAIRS = "distinct pairs of words in biographies";
    private static final String GZIP = "gzip ratio of biographies";
    private static final String HEADLINES = "headlines that repeat another";
    private static final String ADULT = "adult terms in minors";
    private static final String LOCAL = "terms of another country";
    private static final String EIGHT = "biographies with the commonest eight words";

    @Test
    void theTextsOfTheWorldAreVariedAndFitting() {
        TextReport report = audit(2000, UnaryOperator.identity());

        assertThat(report.people()).isEqualTo(2000);
        // Of two thousand biographies, one sequence in a hundred is twenty, and chance alone reaches a few more.
        assertThat(report.line(EIGHT).value()).isLessThanOrEqualTo(0.0125);
        assertThat(report.lines())
                .filteredOn(line -> !line.measure().equals(EIGHT))
                .allSatisfy(
                        line -> assertThat(line.passed()).as(line.toString()).isTrue());
    }

    @Test
    void peopleWhoAllHaveOneBiographyAreFound() {
        TextReport report = audit(
                300, persona -> with(persona, persona.textual().with("Anna", "Anna lives here and likes it well.")));

        assertThat(report.line(PAIRS).passed()).isFalse();
        assertThat(report.line(GZIP).passed()).isFalse();
        assertThat(report.line(HEADLINES).passed()).isFalse();
    }

    @Test
    void aSequenceThatManyShareIsFound() {
        TextReport report = audit(
                300,
                persona -> with(
                        persona,
                        persona.textual()
                                .with(
                                        "Anna",
                                        persona.textual().biography()
                                                + " They never once looked back upon the road.")));

        assertThat(report.line(EIGHT).value()).isEqualTo(1);
        assertThat(report.line(EIGHT).example()).isEqualTo("they never once looked back upon the road");
    }

    @Test
    void anAdultTermIsFoundInMinorsAlone() {
        TextReport report =
                audit(200, persona -> with(persona, persona.textual().with("A glass of whisky", "None.")));

        long minors = LongStream.range(0, 200)
                .filter(ordinal -> World.corpus(asked(200))
                                .persona(ordinal)
                                .persona()
                                .identity()
                                .age()
                        < 18)
                .count();
        assertThat(report.line(ADULT).value()).isEqualTo(minors);
        assertThat(report.line(ADULT).example()).isEqualTo("whisky");
    }

    @Test
    void aTermOfOneCountryIsFoundInOthers() {
        TextReport report =
                audit(200, persona -> with(persona, persona.textual().with("Dreams of the senior prom", "None.")));

        assertThat(report.line(LOCAL).passed()).isFalse();
        assertThat(report.line(LOCAL).example()).contains("prom");
    }

    @Test
    void whatSomebodyIsCalledIsNoTerm() {
        Lexicon adult = Lexicon.load("/quality/adult_terms.tsv", false);

        assertThat(adult.strangers(Words.without(Set.of("Beer"), "Beer pours no beer."), Set.of("TH")))
                .containsExactly("beer");
        assertThat(adult.strangers(Words.without(Set.of("Beer"), "Ask Beer."), Set.of("TH")))
                .isEmpty();
    }

    @Test
    void whoeverCameFromAnotherCountryKeepsItsTerms() {
        Lexicon local = Lexicon.load("/quality/local_terms.tsv", true);

        assertThat(local.strangers(Words.of("Boxing Day in London"), Set.of("FR")))
                .containsExactly("boxing day");
        assertThat(local.strangers(Words.of("Boxing Day in London"), Set.of("FR", "GB")))
                .isEmpty();
    }

    @Test
    void pairsOfWordsAreCountedByWindow() {
        assertThat(Prose.distinctPairs(List.of("a b a b a"), 100)).isEqualTo(2 / 4.0);
        assertThat(Prose.distinctPairs(List.of("a b c d", "a a a a"), 4)).isEqualTo(1 / 3.0);
    }

    @Test
    void wordsAreLettersAndDigitsInSmallLetters() {
        assertThat(Words.of("Two-by-four, isn't it? 12 o'clock – Ångström's"))
                .containsExactly("two-by-four", "isn't", "it", "12", "o'clock", "ångström's");
        assertThat(Words.withoutNames("Ama went. Kofi saw Ama in Accra.", Set.of("Ama", "Kofi")))
                .containsExactly("·", "went", "·", "saw", "·", "in", "·");
    }

    @Test
    void noiseHardlyShrinksAndRepetitionDoes() {
        String once = IntStream.range(0, 500)
                .mapToObj(i -> Integer.toString(i * 7919, 36))
                .collect(java.util.stream.Collectors.joining(" "));

        assertThat(Prose.compression(List.of(once))).isCloseTo(1.6, within(0.5));
        assertThat(Prose.compression(List.of("the same again ".repeat(500)))).isGreaterThan(50);
    }

    private static TextReport audit(int size, UnaryOperator<Persona> spoiling) {
        var corpus = World.corpus(asked(size));
        return new TextAuditor()
                .audit(LongStream.range(0, size)
                        .mapToObj(ordinal ->
                                spoiling.apply(corpus.persona(ordinal).persona()))
                        .iterator());
    }

    private static Requirements asked(int size) {
        return Requirements.ofSize(size).withSeed(11).withComplexity(Complexity.HIGH);
    }

    private static Persona with(Persona persona, TextualModality textual) {
        return new Persona(
                persona.complexity(),
                persona.identity(),
                persona.traits(),
                textual,
                persona.visual(),
                persona.behavioral(),
                persona.contextual(),
                persona.experiential(),
                persona.emergent(),
                persona.background(),
                persona.family(),
                persona.sensitive(),
                persona.provenance());
    }
}
