package org.personahub.engine.corpus;

import java.util.List;
import java.util.Objects;
import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.StatusNorms.Step;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.random.CorrelatedNormals;

/// Ties the Big Five to the education of people and of their parents, by the published correlations.
///
/// Given both, the Big Five are normal: their means move with the two scores, and what remains of their covariances
/// keeps means, variances and correlations of everybody together as they are.
final class StatusTies {

    private final double[] byParents;
    private final double[] byEducation;
    private final double[][] unexplained;
    private final CorrelatedNormals rests;

    StatusTies(TraitNorms norms, StatusNorms status) {
        double[] parents = correlations(norms, "parent_education");
        double[] education = correlations(norms, "education");
        double between = status.correlation(Step.PARENTAL_SES, Step.EDUCATION);
        int n = parents.length;
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
                unexplained[i][j] = norms.correlations().get(i).get(j) - explained;
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
    double[] expected(StatusPath path) {
        double[] expected = new double[byParents.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = byParents[i] * path.parentalStatus() + byEducation[i] * path.educationScore();
        }
        return expected;
    }

    /// How what is expected of one of the Big Five covaries with something of which only the covariance with education
    /// is known.
    ///
    /// @param withEducation that covariance
    /// @param between the correlation of parents' status with education
    double covariance(int trait, double withEducation, double between) {
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
}
