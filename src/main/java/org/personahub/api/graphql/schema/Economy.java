package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// What a person's household has, and lives in.
@Description("What a person's household has, and lives in.")
public record Economy(
        @Description("Share of households of the territory that have less, 0 to 1.") @Nullable
        Double wealthRank,

        @Description("How far the means go, in that place.") @Nullable
        Standing standing,

        @Description("ISO 4217 code and the name of the money that people count in.") @Nullable
        Coded currency,

        @Description("On what terms they live there.") @Nullable
        Tenure tenure,

        @Description("The home, in words.") @Nullable String dwelling,

        @Description("Whether there is electricity at home.") @Nullable
        Boolean electricity,

        @Description("Whether water comes out of a tap at home.") @Nullable
        Boolean runningWater,

        @Description("Whether there is one at home.") @Nullable
        Boolean refrigerator,

        @Description("Whether the person has an account of their own; null for children.") @Nullable
        Boolean bankAccount,

        @Description("The household's best means of transport.") @Nullable
        Vehicle vehicle) {

    /// As the schema shows it.
    public static Economy of(org.personahub.engine.persona.Economy from) {
        org.personahub.engine.persona.Economy.Standing standing = from.standing();
        org.personahub.engine.persona.Coded currency = from.currency();
        org.personahub.engine.persona.Economy.Tenure tenure = from.tenure();
        org.personahub.engine.persona.Economy.Vehicle vehicle = from.vehicle();
        return new Economy(
                from.wealthRank(),
                standing == null ? null : Standing.of(standing),
                currency == null ? null : Coded.of(currency),
                tenure == null ? null : Tenure.of(tenure),
                from.dwelling(),
                from.electricity(),
                from.runningWater(),
                from.refrigerator(),
                from.bankAccount(),
                vehicle == null ? null : Vehicle.of(vehicle));
    }
}
