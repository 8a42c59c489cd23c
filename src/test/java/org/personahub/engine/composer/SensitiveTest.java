package org.personahub.engine.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.SensitiveAttribute;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Sensitive;
import org.personahub.engine.persona.Sensitive.Orientation;
import org.personahub.engine.synthesis.Corpus;

class SensitiveTest {

    private static final int PEOPLE = 3000;
    private static final Requirements SILENT =
            Requirements.ofSize(PEOPLE).withSeed(11).withComplexity(Complexity.BASIC);
    private static final Requirements ASKED = SILENT.withSensitive(Set.of(SensitiveAttribute.values()));

    private static Stream<Persona> people(Requirements requirements) {
        Corpus corpus = World.corpus(requirements);
        return LongStream.range(0, PEOPLE)
                .mapToObj(ordinal -> corpus.persona(ordinal).persona());
    }

    @Test
    void nothingSensitiveIsDrawnUnlessItWasAskedFor() {
        assertThat(people(SILENT)).extracting(Persona::sensitive).containsOnly(Sensitive.NOT_ASKED);
        assertThat(people(SILENT.withSensitive(Set.of(SensitiveAttribute.POLITICAL_LEANING))))
                .allSatisfy(
                        persona -> assertThat(persona.sensitive().orientation()).isNull());
    }

    @Test
    void adultsAloneAreAskedAndNobodyElseChanges() {
        assertThat(people(ASKED)).allSatisfy(persona -> {
            Double leaning = persona.sensitive().politicalLeaning();
            if (persona.identity().age() < 18) {
                assertThat(persona.sensitive()).isEqualTo(Sensitive.NOT_ASKED);
            } else {
                assertThat(leaning).isBetween(1.0, 7.0);
                assertThat(persona.sensitive().orientation()).isNotNull();
            }
        });
        assertThat(people(ASKED).map(Persona::identity))
                .containsExactlyElementsOf(people(SILENT).map(Persona::identity).toList());
    }

    @Test
    void nobodyWithAPartnerOfTheSameSexIsHeterosexual() {
        assertThat(people(ASKED))
                .filteredOn(persona -> persona.sensitive().orientation() == Orientation.HETEROSEXUAL)
                .noneMatch(persona -> persona.family().relatives().stream()
                        .anyMatch(relative -> relative.relation() == Relation.PARTNER
                                && relative.sex() == persona.identity().sex()));
    }

    @Test
    void theCanonicalFormSaysWhatWasAskedForAndIsSilentOtherwise() {
        assertThat(CanonicalForm.read(CanonicalForm.write(ASKED))).isEqualTo(ASKED);
        assertThat(CanonicalForm.write(ASKED)).endsWith(";sensitive=POLITICAL_LEANING,ORIENTATION");
        assertThat(CanonicalForm.write(SILENT)).doesNotContain("sensitive");
    }
}
