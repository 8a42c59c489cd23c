package org.personahub.engine.corpus;

import java.util.List;
import java.util.Objects;
import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.StatusNorms.Step;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.corpus.Schooling.Standing;
import org.personahub.engine.random.CorrelatedNormals;

/// Ties the Big Five to the education of people and of their parents, by the published correlations.
///
/// Given both, the Big Five are normal: their means move with the two scores, and what remains of their covariances
/// keeps means, variances and correlations of everybody together as they are. How the two scores correlate depends on
/// how much of a rank the levels of education show, so there is one of these for each of some degrees of that.
final class StatusTies {

    private static final int DEGREES = 20;

    private final double between;
    private final double[] byParents;
    private final double[] byEducation;
    private final double[][] unexplained;
    private final CorrelatedNormals rests;

    private StatusTies(double[] parents, double[] education, double between, List<List<Double>> correlations) {
        int n = parents.length;
        this.between = between;
        byParents = new double[n];
        byEducation = new double[n];
        for (int i = 0; i < n; i++) {
            byParents[i] = (parents[i] - between * education[i]) / (1 - between * between);
            byEducation[i] = (education[i] - between * parents[i]) / (1 - between * between);
        }
        unexplained = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double explained = byParents[i] * parents[j] + byEducation[i] * education[j];
                unexplained[i][j] = correlations.get(i).get(j) - explained;
            }
        }
        rests = CorrelatedNormals.of(unexplained);
    }

    private static double[] correlations(TraitNorms norms, String outcome) {
        List<Double> row =
                Objects.requireNonNull(norms.outcomes().get(outcome), () -> "trait_outcomes.tsv lacks " + outcome);
        return row.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// What is expected of each of the Big Five, in standard deviations from the mean of that age and sex.
    double[] expected(Standing standing) {
        double[] expected = new double[byParents.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = byParents[i] * standing.parents() + byEducation[i] * standing.education();
        }
        return expected;
    }

    /// How what is expected of one of the Big Five covaries with something that has to do with parents by way of
    /// education alone.
    ///
    /// @param withEducation its covariance with the score of education
    double covariance(int trait, double withEducation) {
        return (byParents[trait] * between + byEducation[trait]) * withEducation;
    }

    /// What the two do not explain of the covariances of the Big Five.
    double unexplained(int one, int other) {
        return unexplained[one][other];
    }

    /// What the two do not explain of the Big Five.
    CorrelatedNormals rests() {
        return rests;
    }

    /// The ties for all degrees of what levels show.
    static final class Degrees {

        private final StatusTies[] ties = new StatusTies[DEGREES + 1];

        Degrees(TraitNorms norms, StatusNorms status) {
            double correlation = status.correlation(Step.PARENTAL_SES, Step.EDUCATION);
            for (int degree = 0; degree <= DEGREES; degree++) {
                ties[degree] = new StatusTies(
                        correlations(norms, "parent_education"),
                        correlations(norms, "education"),
                        correlation * degree / DEGREES,
                        norms.correlations());
            }
        }

        /// The ties where levels show that much of the score behind the rank.
        ///
        /// @param shown 0 to 1
        StatusTies at(double shown) {
            return ties[(int) Math.round(shown * DEGREES)];
        }
    }
}
