package org.personahub.engine.corpus;

import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.Traits;

/// The means of the Big Five at every age and sex, in standard deviations, in the order of `TraitNorms.TRAITS`.
public final class BigFiveMeans {

    /// Ages 0 to 120.
    static final int AGES = 121;

    private final double[][] byAge;
    private final double[][] bySex;
    private final double[][][] bySexAndAge;

    /// The means that the norms say.
    public BigFiveMeans(TraitNorms norms) {
        int n = TraitNorms.TRAITS.size();
        byAge = new double[AGES][n];
        bySex = new double[Sex.values().length][n];
        bySexAndAge = new double[Sex.values().length][AGES][n];
        for (int trait = 0; trait < n; trait++) {
            double half = norms.sexDifference().get(trait) / 2;
            for (int age = 0; age < AGES; age++) {
                byAge[age][trait] = norms.meanByAge().get(trait).at(age);
                for (Sex sex : Sex.values()) {
                    bySex[sex.ordinal()][trait] = sex == Sex.FEMALE ? half : -half;
                    bySexAndAge[sex.ordinal()][age][trait] = byAge[age][trait] + bySex[sex.ordinal()][trait];
                }
            }
        }
    }

    double[] ofAge(int age) {
        return byAge[age];
    }

    double[] ofSex(Sex sex) {
        return bySex[sex.ordinal()];
    }

    double[] of(Sex sex, int age) {
        return bySexAndAge[sex.ordinal()][age];
    }

    /// How far somebody's Big Five lie from the means of that age and sex, in standard deviations.
    ///
    /// @param age 0 to 120
    public double[] deviations(Traits traits, Sex sex, int age) {
        double[] mean = of(sex, age);
        return new double[] {
            (traits.openness() - 50) / 10 - mean[0],
            (traits.conscientiousness() - 50) / 10 - mean[1],
            (traits.extraversion() - 50) / 10 - mean[2],
            (traits.agreeableness() - 50) / 10 - mean[3],
            (traits.neuroticism() - 50) / 10 - mean[4]
        };
    }
}
