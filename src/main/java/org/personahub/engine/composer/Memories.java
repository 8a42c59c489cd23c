package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.language.Symbol;
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

    /// How often other words are sought for what a moment means.
    private static final int TRIES = 5;

    private final Symbol memory;
    private final Symbol ofMotif;
    private final Symbol recurs;
    private final Symbol meaning;

    Memories() {
        Grammar grammar = Grammar.load("/composer/en/experiential-memories.grammar");
        this.memory = grammar.symbol("memory");
        this.ofMotif = grammar.symbol("memory_of_motif");
        this.recurs = grammar.symbol("recurring");
        this.meaning = grammar.symbol("meaning");
    }

    List<Memory> of(Core core, Facts facts, PersonaStreams streams) {
        Identity identity = core.identity();
        if (identity.age() < LEAST_AGE) {
            return List.of();
        }
        facts.set(Flag.SCHOOLED, core.education() > 0 || identity.activity() == Activity.IN_EDUCATION);
        RandomStream ages = streams.stream(AGES);
        RandomStream words = streams.stream(WORDS);
        List<Memory> memories = new ArrayList<>(SPANS.length);
        for (int i = 0; i < SPANS.length; i++) {
            int from = SPANS[i][0];
            int to = Math.min(SPANS[i][1], identity.age() - 1);
            if (to >= from) {
                int age = from + ages.below(to - from + 1);
                memories.add(memory(identity, age, memories, facts, words));
            }
        }
        memories.sort(Comparator.comparingInt(Memory::age));
        return memories;
    }

    /// @param before those there are already; the first is brought back by the person's motif
    private Memory memory(Identity identity, int age, List<Memory> before, Facts facts, RandomStream stream) {
        boolean recurring = before.isEmpty();
        int year = identity.birthDate().getYear() + age;
        facts.put(Measure.MEMORY_AGE, age).put(Measure.MEMORY_YEAR, year);
        boolean elsewhere = year < facts.measure(Measure.MOVE_YEAR);
        String region = facts.category(Category.REGION);
        String continent = facts.category(Category.CONTINENT);
        boolean urban = facts.holds(Flag.URBAN);
        boolean rural = facts.holds(Flag.RURAL);
        if (elsewhere) {
            // What is common in the present place says nothing of the one before.
            facts.put(Category.REGION, null)
                    .put(Category.CONTINENT, null)
                    .set(Flag.URBAN, false)
                    .set(Flag.RURAL, false);
        }
        Phrase phrase = (recurring ? ofMotif : memory).one(facts, stream);
        facts.put(Category.REGION, region)
                .put(Category.CONTINENT, continent)
                .put(Category.SENSE, phrase.id())
                .set(Flag.URBAN, urban)
                .set(Flag.RURAL, rural);
        return new Memory(
                age,
                year,
                elsewhere
                        ? facts.value(Slot.BIRTHPLACE)
                        : identity.settlement() == Settlement.URBAN ? identity.city() : "near " + identity.city(),
                Memory.Sense.valueOf(Objects.requireNonNull(phrase.id())),
                phrase.text(),
                recurring ? recurs.write(facts, stream) : meaning(before, facts, stream));
    }

    /// What a moment means to somebody, other words than for the moments before.
    private String meaning(List<Memory> before, Facts facts, RandomStream stream) {
        String means = meaning.write(facts, stream);
        for (int attempt = 1; attempt < TRIES && isMeant(means, before); attempt++) {
            means = meaning.write(facts, stream);
        }
        return means;
    }

    private static boolean isMeant(String meaning, List<Memory> before) {
        for (Memory memory : before) {
            if (memory.meaning().equals(meaning)) {
                return true;
            }
        }
        return false;
    }
}
