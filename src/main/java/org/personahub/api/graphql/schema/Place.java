package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// The place where somebody lives.
@Description("The place where somebody lives.")
public record Place(
        @Description("How large it is; null for people who were stored before it was said.") @Nullable
        PlaceKind kind,

        @Description("Inhabitants of the city of residence, or of the nearest one for those in the country.") @Nullable
        Integer cityPopulation,

        @Description("The part of the place, in words.") @Nullable
        String quarter,

        @Description("The side of the road that traffic keeps to, LEFT or RIGHT.") @Nullable
        String drivingSide) {

    /// As the schema shows it.
    public static Place of(org.personahub.engine.persona.Place from) {
        org.personahub.engine.persona.Place.Kind kind = from.kind();
        return new Place(
                kind == null ? null : PlaceKind.of(kind), from.cityPopulation(), from.quarter(), from.drivingSide());
    }
}
