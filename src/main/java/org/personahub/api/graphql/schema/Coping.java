package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// How a person deals with what is hard.
@Description("How a person deals with what is hard, from six years on.")
public record Coping(
        @Description("What they do first.") @Nullable Coded primary,

        @Description("What they do when that does not help.") @Nullable
        Coded secondary,

        @Description("How readily they ask others, 0 to 1.") @Nullable
        Double supportSeeking,

        @Description("How fast a change becomes everyday life, 0 to 1.") @Nullable
        Double adaptationPace) {

    /// As the schema shows it.
    public static Coping of(org.personahub.engine.persona.Coping coping) {
        return new Coping(
                Responses.coded(coping.primary()),
                Responses.coded(coping.secondary()),
                coping.supportSeeking(),
                coping.adaptationPace());
    }
}
