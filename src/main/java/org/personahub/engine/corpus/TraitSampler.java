package org.personahub.engine.corpus;

import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Draws the Big Five together, with their correlations and their shifts by age and sex.
final class TraitSampler {

    private static final StreamKey TRAITS = StreamKey.of("traits");
    private static final double MEAN = 50;
    private static final double DEVIATION = 10;

    /// T-scores are reported from 20 to 80, as the instruments do.
    private static final double LOWEST = 20;

    private static final double HIGHEST = 80;

    private final TraitNorms norms;

    TraitSampler(TraitNorms norms) {
        this.norms = norms;
    }

    Traits sample(Sex sex, int age, PersonaStreams streams) {
        double[] z = norms.correlated().draw(streams.stream(TRAITS));
        for (int trait = 0; trait < z.length; trait++) {
            double difference = norms.sexDifference().get(trait) / 2;
            z[trait] += norms.meanByAge().get(trait).at(age) + (sex == Sex.FEMALE ? difference : -difference);
        }
        return new Traits(score(z[0]), score(z[1]), score(z[2]), score(z[3]), score(z[4]));
    }

    /// A T-score with one decimal.
    private static double score(double z) {
        double score = Math.clamp(MEAN + DEVIATION * z, LOWEST, HIGHEST);
        return Math.rint(score * 10) / 10;
    }
}
