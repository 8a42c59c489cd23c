package org.personahub.engine.composer.behavioral;

import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.NarrowTrait;
import org.personahub.engine.persona.RiskTaking;
import org.personahub.engine.persona.Scores;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes how much somebody dares in each domain, from sensation seeking, impulsivity, self-control and age.
final class RiskComposer {

    private static final StreamKey RISK = StreamKey.of("behavioral.risk");

    private static final double SPREAD = 0.08;
    private static final int MIDDLE_AGE = 40;

    RiskTaking compose(Circumstances life, PersonaStreams streams) {
        Scores<NarrowTrait> narrow = life.core().traits().narrow();
        if (narrow.isEmpty()) {
            return RiskTaking.NONE;
        }
        double thrill = z(narrow, NarrowTrait.SENSATION_SEEKING);
        double impulse = z(narrow, NarrowTrait.IMPULSIVITY);
        double control = z(narrow, NarrowTrait.SELF_CONTROL);
        double outgoing = life.of(Measure.EXTRAVERSION);
        double worry = life.of(Measure.NEUROTICISM);
        double years = Math.clamp((life.age() - MIDDLE_AGE) / 10.0, -2.5, 4);
        double man = life.female() ? -0.03 : 0.03;
        RandomStream stream = streams.stream(RISK);
        return new RiskTaking(
                level(
                        0.4 + 0.08 * thrill + 0.05 * impulse - 0.06 * control - 0.03 * worry - 0.02 * years + man,
                        stream),
                level(0.36 + 0.06 * thrill + 0.07 * impulse - 0.08 * control - 0.03 * years + man, stream),
                level(0.36 + 0.13 * thrill - 0.04 * worry - 0.05 * years + man, stream),
                level(0.46 + 0.04 * thrill + 0.1 * outgoing - 0.06 * worry + 0.01 * years, stream));
    }

    private static double z(Scores<NarrowTrait> narrow, NarrowTrait trait) {
        return (narrow.of(trait) - 50) / 10;
    }

    private static double level(double mean, RandomStream stream) {
        return Shares.share(mean + SPREAD * stream.normal());
    }
}
