package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// What is drawn of adults only when the requirements ask for it.
@Description("What is drawn of adults only when the requirements ask for it.")
public record Sensitive(
        @Description("Where they stand, from 1 (left) to 7 (right).") @Nullable
        Double politicalLeaning,

        @Description("To whom they are drawn.") @Nullable Orientation orientation) {

    /// As the schema shows it; null when nothing was asked for.
    public static @Nullable Sensitive of(org.personahub.engine.persona.Sensitive sensitive) {
        if (sensitive.equals(org.personahub.engine.persona.Sensitive.NOT_ASKED)) {
            return null;
        }
        var orientation = sensitive.orientation();
        return new Sensitive(
                sensitive.politicalLeaning(), orientation == null ? null : Orientation.valueOf(orientation.name()));
    }
}
