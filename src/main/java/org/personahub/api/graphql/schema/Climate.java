package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// The climate of a place, modelled from its position.
@Description("The climate of a place, modelled from its position.")
public record Climate(
        @Description(
                "Class of the Köppen–Geiger classification, such as Aw; null for people who were stored before it was said.")
        @Nullable
        String koppen,

        @Description("The class in words.") @Nullable String description,

        @Description("NORTHERN or SOUTHERN.") @Nullable String hemisphere,

        @Description("The season on the day that ages are counted at, as people there call it.") @Nullable
        String season) {

    /// As the schema shows it.
    public static Climate of(org.personahub.engine.persona.Climate from) {
        return new Climate(from.koppen(), from.description(), from.hemisphere(), from.season());
    }
}
