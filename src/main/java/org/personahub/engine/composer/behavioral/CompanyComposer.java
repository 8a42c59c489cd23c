package org.personahub.engine.composer.behavioral;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.BehavioralModality.ConflictStyle;
import org.personahub.engine.persona.Interaction;
import org.personahub.engine.persona.Interaction.Octant;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes how somebody is with people, in peace and in disagreement.
final class CompanyComposer {

    private static final StreamKey CONFLICT = StreamKey.of("behavioral.conflictStyle");
    private static final StreamKey OCTANT = StreamKey.of("behavioral.interaction.octant");
    private static final StreamKey WORDS = StreamKey.of("behavioral.interaction.words");

    private static final int FROM_AGE = 6;

    /// Takes a tendency out of the choice.
    private static final double OUT_OF_CHARACTER = 5;

    /// What is said of each octant.
    private final Symbol[] interactions;

    CompanyComposer(Grammar grammar) {
        this.interactions = Arrays.stream(Octant.values())
                .map(octant -> grammar.symbol("interaction_" + octant.name().toLowerCase(Locale.ROOT)))
                .toArray(Symbol[]::new);
    }

    /// The strongest of five tendencies, which lean on how somebody is with people and on the traits, by slopes set by
    /// hand: nobody who takes the lead gives in first.
    @Nullable
    ConflictStyle conflict(Circumstances life, PersonaStreams streams) {
        if (life.age() < FROM_AGE) {
            return null;
        }
        RandomStream octant = streams.stream(OCTANT);
        double dominance = dominance(life, octant);
        double warmth = warmth(life, octant);
        double worry = life.of(Measure.NEUROTICISM);
        double[] tendencies = {
            0.55 * dominance - 0.55 * warmth - (dominance < warmth ? OUT_OF_CHARACTER : 0),
            0.3 * dominance + 0.35 * warmth + 0.3 * life.of(Measure.OPENNESS),
            0.2 * life.of(Measure.CONSCIENTIOUSNESS) - 0.1 * worry + 0.2,
            0.3 * worry - 0.5 * dominance - 0.15 * warmth + 0.1,
            0.55 * warmth - 0.5 * dominance + 0.1 * worry - (warmth < dominance ? OUT_OF_CHARACTER : 0.1)
        };
        RandomStream stream = streams.stream(CONFLICT);
        int strongest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tendencies.length; i++) {
            double tendency = tendencies[i] + 0.3 * stream.normal();
            if (tendency > most) {
                most = tendency;
                strongest = i;
            }
        }
        return ConflictStyle.values()[strongest];
    }

    Interaction interaction(Circumstances life, PersonaStreams streams) {
        if (life.age() < FROM_AGE) {
            return Interaction.NONE;
        }
        RandomStream stream = streams.stream(OCTANT);
        double dominance = dominance(life, stream);
        double warmth = warmth(life, stream);
        double turns = StrictMath.atan2(-warmth, dominance) / (2 * StrictMath.PI);
        int octant = Math.floorMod((int) Math.rint(turns * 8), 8);
        return new Interaction(
                Octant.values()[octant], interactions[octant].write(life.facts(), streams.stream(WORDS)));
    }

    /// How much somebody takes the lead, in about standard deviations.
    ///
    /// @param stream of the octant; warmth is drawn from it next
    private static double dominance(Circumstances life, RandomStream stream) {
        return 0.8 * life.of(Measure.EXTRAVERSION) - 0.4 * life.of(Measure.AGREEABLENESS) + 0.35 * stream.normal();
    }

    private static double warmth(Circumstances life, RandomStream stream) {
        return 0.4 * life.of(Measure.EXTRAVERSION) + 0.8 * life.of(Measure.AGREEABLENESS) + 0.35 * stream.normal();
    }
}
