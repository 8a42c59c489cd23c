package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// How much somebody dares, by domain of life, 0 to 1; from 11 years on.
@Description("How much somebody dares, by domain of life, 0 to 1; from 11 years on.")
public record RiskTaking(
        @Description("With savings, stakes and trades.") @Nullable
        Double money,

        @Description("With the body.") @Nullable Double health,

        @Description("Heights, speed, deep water.") @Nullable
        Double sport,

        @Description("Speaking up, being the odd one out.") @Nullable
        Double social) {

    /// As the schema shows it.
    public static RiskTaking of(org.personahub.engine.persona.RiskTaking from) {
        return new RiskTaking(from.money(), from.health(), from.sport(), from.social());
    }
}
