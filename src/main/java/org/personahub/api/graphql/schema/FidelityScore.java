package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.quality.FidelityReport.Score;

/// How many measures pass.
@Description("How many measures pass.")
public record FidelityScore(
        @Description("How many measures there are.") int measures,
        @Description("How many of them pass.") int passed) {

    /// As the schema shows it.
    public static FidelityScore of(Score score) {
        return new FidelityScore(score.measures(), score.passed());
    }
}
