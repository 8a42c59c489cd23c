package org.personahub.engine.atlas;

import java.util.Arrays;
import org.personahub.engine.random.CorrelatedNormals;

/// How the status of parents, ability, education, occupation and income correlate in a life.
public final class StatusNorms {

    private final double[][] correlations;
    private final CorrelatedNormals correlated;

    private StatusNorms(double[][] correlations) {
        this.correlations = correlations;
        this.correlated = CorrelatedNormals.of(correlations);
    }

    /// The steps of the path, in the order in which they follow from each other.
    public enum Step {
        PARENTAL_SES,
        COGNITIVE_ABILITY,
        EDUCATION,
        OCCUPATIONAL_PRESTIGE,
        INCOME
    }

    static StatusNorms load() {
        int n = Step.values().length;
        double[][] correlations = new double[n][n];
        for (int i = 0; i < n; i++) {
            correlations[i][i] = 1;
        }
        for (Table.Row row : Table.read("/atlas/status_attainment.tsv").rows()) {
            int from = step(row.text("from"));
            int to = step(row.text("to"));
            correlations[from][to] = row.real("r");
            correlations[to][from] = row.real("r");
        }
        return new StatusNorms(correlations);
    }

    private static int step(String name) {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'" + name + "' is no step of the status path"))
                .ordinal();
    }

    /// Standard normals in the order of `Step`.
    public CorrelatedNormals correlated() {
        return correlated;
    }

    /// The correlation of two steps.
    public double correlation(Step a, Step b) {
        return correlations[a.ordinal()][b.ordinal()];
    }
}
