package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.Attribute;
import org.personahub.engine.persona.AttributeKind;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.InvalidGivens.Code;

class CompletionTest {

    private static final Completion COMPLETION = new Completion(World.ATLAS, World.ARCHITECT, World.SYNTHESIS);

    private static final Givens ENGINEER = Givens.NOTHING
            .with(Part.TERRITORY, "KE")
            .with(Part.SEX, "FEMALE")
            .with(Part.AGE, 34)
            .with(Part.CITY, "Mombasa")
            .with(Part.GIVEN_NAME, "Zawadi")
            .with(Part.FAMILY_NAME, "Quillfeather")
            .with(Part.OCCUPATION, "2142")
            .with(Part.INCOME, 31_415.5)
            .with(Part.MARITAL_STATUS, "DIVORCED");

    private static Synthesised complete(Givens givens, @Nullable Long seed) {
        return COMPLETION.complete(givens, COMPLETION.blueprint(givens, seed, Complexity.HIGH));
    }

    private static Persona edited(Persona before, Givens givens, Set<Part> cleared, Set<Part> changed) {
        Blueprint blueprint = COMPLETION.blueprint(ENGINEER, 5L, Complexity.HIGH);
        Synthesised after = COMPLETION.edit(new Edit(before, 0, 1, givens, cleared, changed), blueprint);
        assertThat(after.findings()).isEmpty();
        return after.persona();
    }

    private static AttributeKind kind(Persona persona, Part part) {
        return persona.attributes().stream()
                .filter(attribute -> attribute.path().equals(part.path()))
                .map(Attribute::origin)
                .findFirst()
                .orElseThrow()
                .kind();
    }

    @Test
    void whatIsGivenIsKeptAndSaidToBeGiven() {
        Synthesised made = complete(ENGINEER, 5L);
        Identity identity = made.persona().identity();

        assertThat(made.findings()).isEmpty();
        assertThat(Present.shown(made.persona()))
                .isEqualTo(Present.shown(made.persona())
                        .with(ENGINEER.without(Set.of(Part.GIVEN_NAME, Part.FAMILY_NAME))));
        assertThat(identity.name().given()).isEqualTo("Zawadi");
        assertThat(identity.name().family()).isEqualTo("Quillfeather");
        assertThat(identity.name().full()).contains("Zawadi").contains("Quillfeather");
        assertThat(made.persona().textual().biography()).contains("Mombasa");
        for (Part part : Part.values()) {
            assertThat(kind(made.persona(), part) == AttributeKind.GIVEN)
                    .as(part.input())
                    .isEqualTo(ENGINEER.get(part).isPresent());
        }
    }

    @Test
    void theSameGivensAndSeedCompleteToTheSamePerson() {
        assertThat(PersonaDocument.encode(complete(ENGINEER, 5L).persona()))
                .isEqualTo(PersonaDocument.encode(complete(ENGINEER, 5L).persona()));
        assertThat(PersonaDocument.encode(complete(ENGINEER, null).persona()))
                .isEqualTo(PersonaDocument.encode(complete(ENGINEER, null).persona()))
                .isNotEqualTo(PersonaDocument.encode(complete(ENGINEER, 6L).persona()));
    }

    @Test
    void whatOthersHaveTogetherCompletesAndPassesAllGates() {
        var corpus = World.corpus(Requirements.ofSize(300).withSeed(77));
        LongStream.range(0, 300).forEach(ordinal -> {
            Givens all = Present.shown(corpus.persona(ordinal).persona());
            // Each person gives another choice of what is true of them.
            Set<Part> left = all.parts().stream()
                    .filter(part -> (ordinal * 2_654_435_761L >>> part.ordinal() & 1) == 1)
                    .collect(Collectors.toSet());
            Givens some = all.without(left);
            Synthesised made = complete(some, ordinal);

            assertThat(made.findings()).as(some.text()).isEmpty();
            Givens shown = Present.shown(made.persona());
            assertThat(shown.with(some)).as(some.text()).isEqualTo(shown);
        });
    }

    @Test
    void aRareCareerIsFoundWithoutATerritoryOrAnAge() {
        for (long seed = 0; seed < 20; seed++) {
            Givens givens = Givens.NOTHING.with(Part.OCCUPATION, "2211").with(Part.EDUCATION, "8");
            Identity identity = complete(givens, seed).persona().identity();

            assertThat(identity.occupation()).isNotNull();
            assertThat(identity.age()).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void aNameTellsWhereSomebodyMayComeFrom() {
        List<String> territories = LongStream.range(0, 20)
                .mapToObj(seed -> complete(Givens.NOTHING.with(Part.FAMILY_NAME, "Nguyễn"), seed))
                .map(made -> made.persona().identity().territory())
                .toList();

        assertThat(territories).filteredOn("VN"::equals).hasSizeGreaterThan(10);
    }

    @Test
    void aBirthDateSettlesTheAge() {
        Identity identity = complete(Givens.NOTHING.with(Part.BIRTH_DATE, "1980-02-29"), 1L)
                .persona()
                .identity();

        assertThat(identity.birthDate()).hasToString("1980-02-29");
        assertThat(identity.age()).isEqualTo(Known.completedYears(identity.birthDate(), World.ATLAS.referenceDate()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TERRITORY | ZZ | UNKNOWN_TERRITORY | territories",
                "CITY | Atlantis | UNKNOWN_CITY | Atlantis",
                "OCCUPATION | 2299 | UNKNOWN_OCCUPATION | ISCO-08",
                "EDUCATION | 9 | UNKNOWN_EDUCATION | 0 (less than primary)",
                "MOTHER_TONGUE | qq | UNKNOWN_LANGUAGE | BCP 47",
                "AGE | 110 | AGE_OUT_OF_RANGE | 0 to 109",
                "AGE | -1 | AGE_OUT_OF_RANGE | 0 to 109",
                "BIRTH_DATE | 2999-01-01 | AGE_OUT_OF_RANGE | 0 to 109",
                "INCOME | -5 | INCOME_OUT_OF_RANGE | above 0",
                "GIVEN_NAME | Дарья | INVALID_NAME | Latin letters",
                "FAMILY_NAME | R2D2 | INVALID_NAME | Latin letters"
            })
    void whatIsUnknownIsRefusedWithWhatToDo(Part part, String value, Code code, String says) {
        assertThatThrownBy(() -> complete(Givens.NOTHING.with(part, value), 1L))
                .isInstanceOfSatisfying(
                        InvalidGivens.class,
                        refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessageContaining(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OCCUPATION | 2211 | EDUCATION | 3 | An occupation of 2211 takes ISCED level",
                "OCCUPATION | 2211 | AGE | 12 | before the age of 20",
                "EDUCATION | 8 | AGE | 17 | before the age of 24",
                "MARITAL_STATUS | MARRIED | AGE | 9 | Nobody is MARRIED before the age of 16",
                "MARITAL_STATUS | NOT_APPLICABLE | AGE | 40 | children",
                "INCOME | 100 | AGE | 3 | has an income",
                "TERRITORY | KE | MOTHER_TONGUE | is | in Kenya",
                "GIVEN_NAME | Kim | FAMILY_NAME | Kim | the same word",
                "AGE | 30 | BIRTH_DATE | 1950-01-01 | not 30",
                "OCCUPATION | 2211 | MARITAL_STATUS | NOT_APPLICABLE | occupationCode 2211, maritalStatus NOT_APPLICABLE"
            })
    void whatCannotBeTrueTogetherIsRefusedWithTheReason(
            Part one, String oneValue, Part other, String otherValue, String reason) {
        Givens givens = Givens.NOTHING.with(one, oneValue).with(other, otherValue);

        assertThatThrownBy(() -> complete(givens, 1L))
                .isInstanceOfSatisfying(
                        InvalidGivens.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.CONTRADICTION))
                .hasMessageContaining(reason);
    }

    @Test
    void anEditChangesWhatFollowsFromItAndNothingElse() {
        Givens before = ENGINEER.without(Set.of(Part.INCOME));
        Persona engineer = COMPLETION
                .complete(before, COMPLETION.blueprint(ENGINEER, 5L, Complexity.HIGH))
                .persona();
        Persona teacher = edited(engineer, before.with(Part.OCCUPATION, "2330"), Set.of(), Set.of(Part.OCCUPATION));

        assertThat(teacher.identity().occupation())
                .isNotNull()
                .satisfies(occupation -> assertThat(occupation.code()).isEqualTo("2330"));
        assertThat(teacher.identity().annualIncomeUsd())
                .isNotEqualTo(engineer.identity().annualIncomeUsd());
        assertThat(teacher.textual().headline()).isNotEqualTo(engineer.textual().headline());
        assertThat(teacher.identity().name()).isEqualTo(engineer.identity().name());
        assertThat(teacher.identity().birthDate()).isEqualTo(engineer.identity().birthDate());
        assertThat(teacher.identity().education()).isEqualTo(engineer.identity().education());
        assertThat(teacher.traits()).isEqualTo(engineer.traits());
        assertThat(teacher.background()).isEqualTo(engineer.background());
        assertThat(teacher.visual().heightCm()).isEqualTo(engineer.visual().heightCm());
        assertThat(teacher.contextual().climate())
                .isEqualTo(engineer.contextual().climate());
        assertThat(teacher.contextual().culture())
                .isEqualTo(engineer.contextual().culture());
        assertThat(teacher.contextual().generation())
                .isEqualTo(engineer.contextual().generation());
        assertThat(teacher.contextual().work().tasks())
                .doesNotContainAnyElementsOf(engineer.contextual().work().tasks());
    }

    @Test
    void whatIsClearedIsDrawnAgainAndNoLongerGiven() {
        Persona given = complete(ENGINEER, 5L).persona();
        Set<Part> cleared = Set.of(Part.CITY, Part.INCOME);
        Persona free = edited(given, ENGINEER.without(cleared), cleared, Set.of());

        assertThat(kind(free, Part.INCOME)).isEqualTo(AttributeKind.MODELLED);
        assertThat(kind(free, Part.CITY)).isEqualTo(AttributeKind.SOURCED);
        assertThat(kind(free, Part.OCCUPATION)).isEqualTo(AttributeKind.GIVEN);
        assertThat(free.identity().annualIncomeUsd()).isNotNull().isNotEqualTo(31_415.5);
        assertThat(free.identity().occupation()).isEqualTo(given.identity().occupation());
    }

    @Test
    void textsAreTakenLetterByLetter() {
        Givens texts = ENGINEER.with(Part.HEADLINE, "A line = \\n two").with(Part.BIOGRAPHY, "One.\nTwo.");
        Persona told = edited(complete(ENGINEER, 5L).persona(), texts, Set.of(), Set.of(Part.HEADLINE, Part.BIOGRAPHY));

        assertThat(told.textual().headline()).isEqualTo("A line = \\n two");
        assertThat(told.textual().biography()).isEqualTo("One.\nTwo.");
        assertThat(kind(told, Part.BIOGRAPHY)).isEqualTo(AttributeKind.GIVEN);
        assertThat(Givens.parse(texts.text())).isEqualTo(texts);
    }
}
