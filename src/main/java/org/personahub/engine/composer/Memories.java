package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.Memory;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes the moments that stayed with a person, most of them from early years.
final class Memories {

    private static final StreamKey AGES = StreamKey.of("experiential.memories.ages");
    private static final StreamKey WORDS = StreamKey.of("experiential.memories.words");

    /// Between which ages each memory lies; those that the person has not reached are left out.
    private static final int[][] SPANS = {{4, 10}, {4, 16}, {12, 25}, {18, 50}};

    private static final int LEAST_AGE = 5;

    private final Grammar grammar = Grammar.load("/composer/en/experiential-memories.grammar");

    List<Memory> of(Core core, Facts facts, PersonaStreams streams) {
        Identity identity = core.identity();
        if (identity.age() < LEAST_AGE) {
            return List.of();
        }
        RandomStream ages = streams.stream(AGES);
        RandomStream words = streams.stream(WORDS);
        List<Memory> memories = new ArrayList<>(SPANS.length);
        for (int i = 0; i < SPANS.length; i++) {
            int from = SPANS[i][0];
            int to = Math.min(SPANS[i][1], identity.age() - 1);
            if (to >= from) {
                int age = from + ages.below(to - from + 1);
                memories.add(memory(identity, age, i == 0, facts, words));
            }
        }
        memories.sort(Comparator.comparingInt(Memory::age));
        return memories;
    }

    /// @param recurring whether the person's motif brings it back
    private Memory memory(Identity identity, int age, boolean recurring, Facts facts, RandomStream stream) {
        int year = identity.birthDate().getYear() + age;
        facts.put(Measure.MEMORY_AGE, age).put(Measure.MEMORY_YEAR, year);
        Phrase phrase = grammar.one("memory", facts, stream);
        return new Memory(
                age,
                year,
                identity.settlement() == Settlement.URBAN ? identity.city() : "near " + identity.city(),
                Memory.Sense.valueOf(Objects.requireNonNull(phrase.id())),
                phrase.text(),
                grammar.write(recurring ? "recurring" : "meaning", facts, stream));
    }
}
