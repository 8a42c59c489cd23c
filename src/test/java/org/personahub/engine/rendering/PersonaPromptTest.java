package org.personahub.engine.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Perspective;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.synthesis.Corpus;

class PersonaPromptTest {

    private static final int PEOPLE = 300;
    private static final int PLENTY = 8000;

    private static final Requirements EVERYBODY =
            Requirements.ofSize(3_000).withSeed(5).withComplexity(Complexity.HIGH);

    private final PersonaPrompt prompts = new PersonaPrompt();
    private final Corpus corpus = World.corpus(Requirements.ofSize(PEOPLE).withComplexity(Complexity.HIGH));

    private Persona person(long ordinal) {
        return corpus.persona(ordinal).persona();
    }

    @Test
    void aSystemPromptSaysWhoToBeAndWhatThePersonWants() {
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            Persona person = person(ordinal);
            String outcome = person.experiential().desiredOutcome();

            assertThat(prompts.render(person, PromptStyle.SYSTEM, PLENTY, List.of()))
                    .startsWith("You are " + person.identity().name().full())
                    .contains(Perspective.second(
                            outcome.substring(1), person.identity().sex() == Sex.FEMALE))
                    .doesNotContain("{")
                    .doesNotContainPattern("\\bnull\\b")
                    .endsWith("when you do not know something.");
        }
    }

    @ParameterizedTest
    @EnumSource(PromptStyle.class)
    void whatIsHiddenIsNowhereInThePrompt(PromptStyle style) {
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            Persona person = person(ordinal);
            String prompt = prompts.render(
                    person, style, PLENTY, List.of("identity.name", "identity.city", "identity.age", "textual"));

            assertThat(prompt)
                    .isNotBlank()
                    .doesNotContain(person.identity().name().full())
                    .doesNotContain(person.identity().city());
            assertThat(prompt.split("\\W+"))
                    .doesNotContain(Integer.toString(person.identity().age()));
        }
    }

    @Test
    void aTextThatTellsWhatIsHiddenIsLeftOut() {
        Persona person = person(0);
        String open = prompts.render(person, PromptStyle.SYSTEM, PLENTY, List.of());
        String hidden = prompts.render(person, PromptStyle.SYSTEM, PLENTY, List.of("identity.city"));

        assertThat(open).contains(person.identity().city());
        assertThat(hidden).doesNotContain(person.identity().city());
        assertThat(hidden).contains(person.identity().name().full());
    }

    @ParameterizedTest
    @EnumSource(PromptStyle.class)
    void aShortPromptKeepsWhatMattersMostInWholeSentences(PromptStyle style) {
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            Persona person = person(ordinal);
            String whole = prompts.render(person, style, PLENTY, List.of());
            for (int limit : List.of(PersonaPrompt.LEAST_CHARACTERS, 200, 400)) {
                String cut = prompts.render(person, style, limit, List.of());

                assertThat(cut).isNotBlank().hasSizeLessThanOrEqualTo(limit);
                if (style != PromptStyle.ONE_LINE) {
                    assertThat(cut).endsWith(".");
                    assertThat(whole.length()).isGreaterThanOrEqualTo(cut.length());
                }
            }
        }
    }

    @Test
    void aLineIsOneLineOfAtMostTwoHundredCharacters() {
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            assertThat(prompts.render(person(ordinal), PromptStyle.ONE_LINE, PLENTY, List.of()))
                    .hasSizeLessThanOrEqualTo(PersonaPrompt.LONGEST_LINE)
                    .doesNotContain("\n");
        }
    }

    @Test
    void whoeverIsSpokenToIsNotSpokenOf() {
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            Persona person = person(ordinal);
            assertThat(prompts.render(person, PromptStyle.SYSTEM, PLENTY, List.of("textual"))
                            .split("\\W+"))
                    .doesNotContain(person.identity().sex() == Sex.FEMALE ? "her" : "his")
                    .doesNotContain(person.identity().sex() == Sex.FEMALE ? "she" : "he");
        }
    }

    @Test
    void thoseWhoHaveNoWordsYetAreNotGivenOpinions() {
        Corpus everybody = World.corpus(EVERYBODY);
        LongStream.range(0, 3_000)
                .mapToObj(ordinal -> everybody.persona(ordinal).persona())
                .filter(person -> person.identity().age() < 3)
                .forEach(person -> {
                    String prompt = prompts.render(person, PromptStyle.SYSTEM, PLENTY, List.of("textual"));

                    assertThat(prompt)
                            .contains("You have no words yet")
                            .doesNotContain(" of 0 ")
                            .doesNotContain("You decide")
                            .doesNotContain("People know you as")
                            .doesNotContain("grew up");
                    assertThat(prompts.render(person, PromptStyle.FIRST_PERSON, PLENTY, List.of()))
                            .contains("I have no words yet")
                            .doesNotContain(", 0,");
                });
    }

    @Test
    void kinOfOneKindStandTogetherByWhatTheyAreCalled() {
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            Persona person = person(ordinal);
            // What is hidden is kept out of every sentence, and a voice may call people by a word that is a daughter's
            // name.
            List<String> texts =
                    List.of("textual.headline", "textual.summary", "textual.biography", "textual.artefacts");
            String prompt = prompts.render(person, PromptStyle.SYSTEM, PLENTY, texts);
            List<Relative> daughters = person.family().relatives().stream()
                    .filter(relative -> relative.relation() == Relation.CHILD
                            && relative.sex() == Sex.FEMALE
                            && relative.alive()
                            && relative.coresident())
                    .toList();
            if (daughters.size() == 1) {
                assertThat(prompt)
                        .contains("your daughter " + daughters.getFirst().full());
            }
            assertThat(prompt).doesNotContain("your sibling").doesNotContain("your child ");
        }
    }

    @Test
    void relativesThatAreHiddenAreNotNamed() {
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            Persona person = person(ordinal);
            String prompt = prompts.render(person, PromptStyle.SYSTEM, PLENTY, List.of("family"));
            for (Relative relative : person.family().relatives()) {
                assertThat(prompt).doesNotContain(relative.full());
            }
        }
    }

    @Test
    void aPathThatIsNoAttributeIsRefusedWithAHint() {
        assertThatThrownBy(() -> prompts.render(person(0), PromptStyle.SYSTEM, PLENTY, List.of("identity.nose")))
                .isInstanceOf(InvalidPrompt.class)
                .hasMessageContaining("identity.nose")
                .hasMessageContaining("attributes");
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        for (int limit : List.of(-1, 0, 99, PersonaPrompt.MOST_CHARACTERS + 1)) {
            assertThatThrownBy(() -> prompts.render(person(0), PromptStyle.SYSTEM, limit, List.of()))
                    .isInstanceOf(InvalidPrompt.class)
                    .hasMessageContaining("100 to 100000");
        }
    }
}
