package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// The ways of the place: what is common there, not what this person believes.
@Description("The ways of the place: what is common there, not what this person believes.")
public record Culture(
        @Description("Dishes the person eats often, most often first.")
        List<@NonNull String> foods,

        @Description("What they usually have in the morning.") @Nullable
        String breakfast,

        @Description("Feasts of the place with the month they fall in.")
        List<@NonNull String> feasts,

        @Description("The days most people have off.") @Nullable
        Weekend weekend,

        @Description("How people greet.") @Nullable String greeting) {

    /// As the schema shows it.
    public static Culture of(org.personahub.engine.persona.Culture from) {
        org.personahub.engine.persona.Culture.Weekend weekend = from.weekend();
        return new Culture(
                from.foods(),
                from.breakfast(),
                from.feasts(),
                weekend == null ? null : Weekend.of(weekend),
                from.greeting());
    }
}
