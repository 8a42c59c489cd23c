package org.personahub.engine.corpus;

import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.TraitNorms;

/// The means of the Big Five at every age and sex, in standard deviations, in the order of `TraitNorms.TRAITS`.
final class BigFiveMeans {

    /// Ages 0 to 120.
    static final int AGES = 121;

    private final double[][] byAge;
    private final double[][] bySex;
    private final double[][][] bySexAndAge;

    BigFiveMeans(TraitNorms norms) {
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
}
