package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.InvalidGivens.Code;

/// What holds of every completion, whatever is given.
class CompletionPropertiesTest {

    private static final Completion COMPLETION = new Completion(World.ATLAS, World.ARCHITECT, World.SYNTHESIS);
    private static final Corpus CORPUS =
            World.corpus(Requirements.ofSize(1_000_000).withSeed(2027));

    /// Those parts of what is true of somebody whose bit is set.
    private static Givens some(long ordinal, int parts) {
        Identity identity = CORPUS.persona(ordinal).persona().identity();
        PersonName name = identity.name();
        Givens all = Present.shown(CORPUS.persona(ordinal).persona())
                .with(Part.BIRTH_DATE, identity.birthDate())
                .with(Part.GIVEN_NAME, name.given())
                .with(Part.FAMILY_NAME, name.family());
        Set<Part> left = all.parts().stream()
                .filter(part -> (parts >>> part.ordinal() & 1) == 0)
                .collect(Collectors.toSet());
        return all.without(left);
    }

    private static Synthesised complete(Givens givens, long seed) {
        return COMPLETION.complete(givens, COMPLETION.blueprint(givens, seed, Complexity.MODERATE));
    }

    private static @Nullable String shown(Identity identity, Part part) {
        return switch (part) {
            case BIRTH_DATE -> identity.birthDate().toString();
            case GIVEN_NAME -> identity.name().given();
            case FAMILY_NAME -> identity.name().family();
            default -> throw new IllegalArgumentException(part + " is shown by Present");
        };
    }

    private static void assertKept(Givens givens, Synthesised made) {
        Givens shown = Present.shown(made.persona());
        for (Part part : givens.parts()) {
            String kept = shown.get(part).orElseGet(() -> shown(made.persona().identity(), part));
            assertThat(kept)
                    .as(part + " of\n" + givens.text())
                    .isEqualTo(givens.get(part).orElseThrow());
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void whatIsTrueOfSomebodyIsCompletedKeptAndSound(
            @ForAll @LongRange(max = 999_999) long ordinal,
            @ForAll int parts,
            @ForAll @LongRange(max = 999) long seed) {
        Givens givens = some(ordinal, parts);
        Synthesised made = complete(givens, seed);

        assertThat(made.findings()).as(givens.text()).isEmpty();
        assertKept(givens, made);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theSameGivensAndSeedCompleteToTheSamePerson(
            @ForAll @LongRange(max = 999_999) long ordinal,
            @ForAll int parts,
            @ForAll @LongRange(max = 999) long seed) {
        Givens givens = some(ordinal, parts);

        assertThat(PersonaDocument.encode(complete(givens, seed).persona()))
                .isEqualTo(PersonaDocument.encode(
                        complete(Givens.parse(givens.text()), seed).persona()));
    }

    /// Parts of two people may contradict each other: then the refusal says why, and otherwise all are kept.
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void partsOfTwoPeopleAreKeptOrRefusedWithReasons(
            @ForAll @LongRange(max = 999_999) long one,
            @ForAll @LongRange(max = 999_999) long other,
            @ForAll int parts,
            @ForAll int others) {
        Givens givens = some(one, parts).with(some(other, others));
        try {
            Synthesised made = complete(givens, 1);
            assertKept(givens, made);
            assertThat(made.findings()).as(givens.text()).isEmpty();
        } catch (InvalidGivens refused) {
            assertThat(refused.code()).as(givens.text()).isIn(Code.CONTRADICTION, Code.UNKNOWN_CITY);
            assertThat(refused.getMessage()).contains(" ").endsWith(".");
        }
    }
}
