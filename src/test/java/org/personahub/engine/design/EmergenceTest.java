package org.personahub.engine.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.EmergentProperty;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Corpus;

class EmergenceTest {

    private static final Set<String> MODALITIES =
            Set.of("textual", "visual", "behavioral", "contextual", "experiential");

    private static final List<EmergentKind> KINDS = Emergence.load().kinds();

    @Test
    void thereAreSixtyKindsEachFromTwoModalitiesOrMore() {
        assertThat(KINDS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(KINDS)
                .allSatisfy(kind -> assertThat(kind.property().evidence().stream()
                                .map(path -> path.substring(0, path.indexOf('.')))
                                .filter(MODALITIES::contains)
                                .distinct())
                        .as(kind.property().name())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void theEvidenceIsAmongThePersonsAttributes() {
        Corpus corpus = corpus(400);
        LongStream.range(0, 400).forEach(ordinal -> {
            Persona persona = corpus.persona(ordinal).persona();
            Set<String> paths = new HashSet<>();
            persona.attributes().forEach(attribute -> paths.add(attribute.path().replaceAll("\\[.*", "")));
            paths.add("traits.decisionStyles");
            for (EmergentProperty property : persona.emergent()) {
                assertThat(paths).as(property.name()).containsAll(property.evidence());
            }
        });
    }

    @Test
    void noKindIsCommonAnywhereAndMostPeopleHaveOneToFour() {
        int size = 20_000;
        Corpus corpus = corpus(size);
        Map<String, Integer> people = new TreeMap<>();
        Map<String, Map<String, Integer>> found = new TreeMap<>();
        int usual = 0;
        for (long ordinal = 0; ordinal < size; ordinal++) {
            Persona persona = corpus.persona(ordinal).persona();
            String continent =
                    World.ATLAS.territory(persona.identity().territory()).continent();
            for (String place : List.of("world", continent)) {
                people.merge(place, 1, Integer::sum);
                for (EmergentProperty property : persona.emergent()) {
                    found.computeIfAbsent(place, _ -> new TreeMap<>()).merge(property.name(), 1, Integer::sum);
                }
            }
            usual += persona.emergent().size() >= 1 && persona.emergent().size() <= 4 ? 1 : 0;
        }
        found.forEach((place, kinds) -> assertThat(kinds)
                .as(place)
                .allSatisfy((kind, count) ->
                        assertThat(count).as(kind).isLessThanOrEqualTo(people.getOrDefault(place, 0) / 5)));
        assertThat(found).hasSize(6);
        assertThat(usual).isGreaterThan(size / 2);
    }

    @Test
    void everyKindIsFoundInSomebody() {
        int size = 200_000;
        Corpus corpus = corpus(size);
        Set<String> found = ConcurrentHashMap.newKeySet();
        // A kind is looked for only until it is found, so that a common corpus is seldom walked to its end.
        LongStream.range(0, size)
                .takeWhile(_ -> found.size() < KINDS.size())
                .forEach(ordinal ->
                        corpus.persona(ordinal).persona().emergent().forEach(property -> found.add(property.name())));
        assertThat(KINDS).extracting(kind -> kind.property().name()).allMatch(found::contains);
    }

    private static Corpus corpus(long size) {
        return World.corpus(Requirements.ofSize(size).withSeed(5L).withComplexity(Complexity.HIGH));
    }
}
