package org.personahub.engine.corpus;

import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.random.CorrelatedNormals;

/// How far the interests and the Big Five of the employed of one territory and sex follow from their occupations.
final class Vocation {

    private final Vocations vocations;
    private final double strength;
    private final double[][] meansByLevel;
    private final double[] mean;
    private final double[][] slopes;
    private final CorrelatedNormals rests;

    /// @param meansByLevel mean profile of the occupations of those with each ISCED level
    /// @param mean profile over all of them
    /// @param slopes of the Big Five (rows) on the interests (columns)
    /// @param rests what is left of the Big Five and, after them, the interests
    Vocation(
            Vocations vocations,
            double strength,
            double[][] meansByLevel,
            double[] mean,
            double[][] slopes,
            CorrelatedNormals rests) {
        this.vocations = vocations;
        this.strength = strength;
        this.meansByLevel = meansByLevel;
        this.mean = mean;
        this.slopes = slopes;
        this.rests = rests;
    }

    /// By how many standard deviations an interest is higher in occupations that it is the first of.
    double strength() {
        return strength;
    }

    /// How far the interests of those in an occupation lie from the mean, in standard deviations.
    double[] interests(Occupation occupation) {
        return beyond(occupation, mean);
    }

    /// How far the Big Five of those in an occupation lie from the mean of those with the same education.
    ///
    /// @param level ISCED, 0 to 8
    double[] bigFive(Occupation occupation, int level) {
        double[] beyond = beyond(occupation, meansByLevel[level]);
        double[] moved = new double[slopes.length];
        for (int big = 0; big < moved.length; big++) {
            for (int i = 0; i < beyond.length; i++) {
                moved[big] += slopes[big][i] * beyond[i];
            }
        }
        return moved;
    }

    private double[] beyond(Occupation occupation, double[] usual) {
        double[] profile = vocations.profile(occupation.code());
        double[] beyond = new double[profile.length];
        for (int i = 0; i < beyond.length; i++) {
            beyond[i] = strength * (profile[i] - usual[i]);
        }
        return beyond;
    }

    /// What is left of the Big Five and, after them, the interests.
    CorrelatedNormals rests() {
        return rests;
    }
}
