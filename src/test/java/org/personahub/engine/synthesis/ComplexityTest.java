package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.Attribute;
import org.personahub.engine.persona.Persona;

class ComplexityTest {

    private static final Requirements ASKED = Requirements.ofSize(1_000).withSeed(5);

    /// What is not the same by intention: a short biography is another text than a long one.
    private static final Set<String> OWN = Set.of("complexity", "textual.biography", "textual.summary");

    private static final Corpus BASIC = World.corpus(ASKED.withComplexity(Complexity.BASIC));
    private static final Corpus MODERATE = World.corpus(ASKED.withComplexity(Complexity.MODERATE));
    private static final Corpus HIGH = World.corpus(ASKED.withComplexity(Complexity.HIGH));

    private static Map<String, String> shown(Persona persona) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Attribute attribute : persona.attributes()) {
            if (!OWN.contains(attribute.path())) {
                shown.put(attribute.path(), attribute.value());
            }
        }
        return shown;
    }

    @Test
    void whatALesserComplexityTellsAGreaterOneTellsTheSame() {
        for (long ordinal = 0; ordinal < 400; ordinal++) {
            Map<String, String> high = shown(HIGH.persona(ordinal).persona());
            Map<String, String> moderate = shown(MODERATE.persona(ordinal).persona());

            assertThat(high).as("HIGH %d", ordinal).containsAllEntriesOf(moderate);
            assertThat(moderate)
                    .as("MODERATE %d", ordinal)
                    .containsAllEntriesOf(shown(BASIC.persona(ordinal).persona()));
        }
    }
}
