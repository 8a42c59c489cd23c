package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// What is lasting about a person's mind, as T-scores: mean 50 and standard deviation 10 in the population.
@Description("What is lasting about a person's mind, as T-scores: mean 50 and standard deviation 10 in the population.")
public record Traits(
        @Description("Openness to experience.") double openness,
        @Description("Conscientiousness.") double conscientiousness,
        @Description("Extraversion.") double extraversion,
        @Description("Agreeableness.") double agreeableness,
        @Description("Neuroticism.") double neuroticism,

        @Ignore org.personahub.engine.persona.Traits content) {

    /// As the schema shows it.
    public static Traits of(org.personahub.engine.persona.Traits traits) {
        return new Traits(
                traits.openness(),
                traits.conscientiousness(),
                traits.extraversion(),
                traits.agreeableness(),
                traits.neuroticism(),
                traits);
    }

    /// Listed only when asked for.
    @Description("27 narrow traits (SAPA Personality Inventory); empty below 11 years.")
    public List<@NonNull TraitScore> getNarrow() {
        return TraitScore.of(content.narrow());
    }

    /// Listed only when asked for.
    @Description("Six vocational interests (Holland); empty below 13 years.")
    public List<@NonNull TraitScore> getInterests() {
        return TraitScore.of(content.interests());
    }

    /// Listed only when asked for.
    @Description("Ten basic values (Schwartz), modelled; empty below 11 years.")
    public List<@NonNull TraitScore> getValues() {
        return TraitScore.of(content.values());
    }

    /// Looked up only when asked for.
    @Description("Adult attachment; null below 16 years.")
    public @Nullable Attachment getAttachment() {
        return content.attachment().isEmpty() ? null : Attachment.of(content.attachment());
    }

    /// Listed only when asked for.
    @Description("How strongly each of the five styles of deciding is theirs (Scott and Bruce 1995).")
    public List<@NonNull TraitScore> getDecisionStyles() {
        return TraitScore.of(content.decisionStyles());
    }

    /// Looked up only when asked for.
    @Description(
            "How early in the day they are at their best, a T-score; high is early. Null for people who were stored before it was drawn.")
    public @Nullable Double getMorningness() {
        return Double.isNaN(content.morningness()) ? null : content.morningness();
    }
}
