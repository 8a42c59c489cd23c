package org.personahub.api.graphql.schema;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.persona.Scores;

/// One trait of a family, with its score.
@Description("One trait of a family, with its score.")
public record TraitScore(
        @Description("The trait in lower case, such as: self direction.")
        String trait,

        @Description("A T-score: mean 50 and standard deviation 10 in the population, 20 to 80.")
        double score,

        @Description("The score in words.") TraitLevel level) {

    /// The scores of a family in its order; none when it has no meaning at that age.
    static <K extends Enum<K>> List<TraitScore> of(Scores<K> scores) {
        return scores.isEmpty()
                ? List.of()
                : scores.traits().stream()
                        .map(trait -> of(trait, scores.of(trait)))
                        .toList();
    }

    private static TraitScore of(Enum<?> trait, double score) {
        return new TraitScore(trait.name().toLowerCase(Locale.ROOT).replace('_', ' '), score, TraitLevel.of(score));
    }
}
