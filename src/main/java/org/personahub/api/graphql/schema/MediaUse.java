package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Hours with each medium on a usual day, from 3 years on.
@Description("Hours with each medium on a usual day, from 3 years on.")
public record MediaUse(
        @Description("Television and films.") @Nullable Double television,

        @Description("Radio and music.") @Nullable Double radio,

        @Description("Newspapers, magazines and books.") @Nullable
        Double reading,

        @Description("The internet, on any device.") @Nullable
        Double online,

        @Description("Games on a screen.") @Nullable Double games,

        @Description("The languages they follow media in, English names.")
        List<@NonNull String> languages) {

    /// As the schema shows it.
    public static MediaUse of(org.personahub.engine.persona.MediaUse from) {
        return new MediaUse(
                from.television(), from.radio(), from.reading(), from.online(), from.games(), from.languages());
    }
}
