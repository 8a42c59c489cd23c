package org.personahub.engine.composer.behavioral;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.corpus.BigFiveMeans;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.HealthHabits;
import org.personahub.engine.persona.HealthHabits.Smoking;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes how healthy somebody feels and what they do for it: shares by age, sex and territory, entered by a rank
/// that follows the Big Five as published.
final class HealthComposer {

    private final BigFiveMeans means;
    private final HealthShares shares = new HealthShares();
    private final Habit selfRated;
    private final Habit exercise;
    private final Habit smoking;

    HealthComposer(TraitNorms norms) {
        means = new BigFiveMeans(norms);
        selfRated = new Habit(norms, HealthShares.Behaviour.SELF_RATED, "self_rated_health", "selfRated");
        exercise = new Habit(norms, HealthShares.Behaviour.EXERCISE, "exercise", "exerciseDays");
        smoking = new Habit(norms, HealthShares.Behaviour.SMOKING, "smoking", "smoking");
    }

    HealthHabits compose(Core core, PersonaStreams streams) {
        Identity identity = core.identity();
        double[] deviations = means.deviations(core.traits(), identity.sex(), identity.age());
        Integer rating = selfRated.answer(core, deviations, streams);
        Integer smokes = smoking.answer(core, deviations, streams);
        return new HealthHabits(
                rating == null ? null : rating + 1,
                exercise.answer(core, deviations, streams),
                smokes == null ? null : Smoking.values()[smokes],
                null,
                null,
                null);
    }

    /// One kind of answer.
    private final class Habit {

        private final HealthShares.Behaviour behaviour;
        private final StreamKey key;
        private final double[] weights;
        private final double explained;
        private final Map<Asked, AnswerScale> scales = new ConcurrentHashMap<>();

        Habit(TraitNorms norms, HealthShares.Behaviour behaviour, String outcome, String attribute) {
            this.behaviour = behaviour;
            this.key = StreamKey.of("behavioral.health." + attribute);
            double[] correlations =
                    Objects.requireNonNull(norms.outcomes().get(outcome), () -> "trait_outcomes.tsv lacks " + outcome)
                            .stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray();
            this.weights = norms.correlated().weights(correlations);
            this.explained = norms.correlated().explained(correlations);
        }

        /// Which answer, from 0 on; null at ages at which nobody is asked.
        @Nullable
        Integer answer(Core core, double[] deviations, PersonaStreams streams) {
            Identity identity = core.identity();
            int band = shares.band(behaviour, identity.age());
            if (band < 0) {
                return null;
            }
            boolean unable = identity.activity() == Activity.UNABLE_TO_WORK;
            AnswerScale scale = scales.computeIfAbsent(
                    new Asked(core.territory().code(), identity.sex(), band, unable),
                    _ -> shares.scale(behaviour, core.territory(), identity.sex(), band, unable));
            double expected = 0;
            for (int i = 0; i < weights.length; i++) {
                expected += weights[i] * deviations[i];
            }
            return scale.answer(expected, explained, streams.stream(key).normal());
        }
    }

    /// Those who answer alike.
    private record Asked(String territory, Sex sex, int band, boolean unable) {}
}
