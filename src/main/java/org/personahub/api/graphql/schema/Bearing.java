package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What holds a person together across the modalities.
@Description("What holds a person together across the modalities.")
public record Bearing(
        @Description("An image or material that recurs in their life.")
        String motif,

        @Description("The two values that lead; empty under eleven years.")
        List<@NonNull String> values,

        @Description("From -1, best alone, to 1, best among people.")
        double company,

        @Description("From -1, as it comes, to 1, planned.") double tempo,

        @Description("From -1, what has proved good, to 1, what is new.")
        double novelty) {

    /// As the schema shows it.
    public static Bearing of(org.personahub.engine.persona.Bearing bearing) {
        return new Bearing(bearing.motif(), bearing.values(), bearing.company(), bearing.tempo(), bearing.novelty());
    }
}
