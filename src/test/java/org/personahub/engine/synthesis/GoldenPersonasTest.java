package org.personahub.engine.synthesis;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.Golden;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.persona.Attribute;

/// One person of each complexity and of twelve territories, whole, so that a change of people can be read.
class GoldenPersonasTest {

    @ParameterizedTest
    @EnumSource(Complexity.class)
    void aPersonOfEachComplexityIsAsAgreed(Complexity complexity) {
        Golden.compare("personas/KE-" + complexity + ".txt", written("KE", complexity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AU", "BR", "CN", "DE", "EG", "GH", "ID", "IN", "JP", "MX", "UA", "US"})
    void aPersonOfEachOfTwelveTerritoriesIsAsAgreed(String territory) {
        Golden.compare("personas/" + territory + ".txt", written(territory, Complexity.HIGH));
    }

    private static String written(String territory, Complexity complexity) {
        Requirements requirements = Requirements.ofSize(1000)
                .withSeed(2026)
                .withTerritories(List.of(new TerritoryShare(territory, null)))
                .withComplexity(complexity);
        return World.corpus(requirements).persona(0).persona().attributes().stream()
                .map(GoldenPersonasTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Attribute attribute) {
        String unit = attribute.unit() == null ? "" : " [" + attribute.unit() + "]";
        String origin = attribute.origin().kind() + " " + attribute.origin().source();
        return attribute.path() + " = " + attribute.value() + unit + " (" + origin + ")\n";
    }
}
