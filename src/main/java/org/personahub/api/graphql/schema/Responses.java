package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// What a person does when something happens.
@Description("What a person does when something happens, from three years on: a code and a clause in English.")
public record Responses(
        @Description("When they are praised.") @Nullable Coded praise,
        @Description("When something goes wrong.") @Nullable Coded failure,
        @Description("When time is short.") @Nullable Coded deadlines,

        @Description("When they meet someone new.") @Nullable
        Coded strangers,

        @Description("When somebody or something is lost.") @Nullable
        Coded loss) {

    /// As the schema shows it.
    public static Responses of(org.personahub.engine.persona.Responses responses) {
        return new Responses(
                coded(responses.praise()),
                coded(responses.failure()),
                coded(responses.deadlines()),
                coded(responses.strangers()),
                coded(responses.loss()));
    }

    static @org.jspecify.annotations.Nullable Coded coded(
            org.personahub.engine.persona.@org.jspecify.annotations.Nullable Coded coded) {
        return coded == null ? null : Coded.of(coded);
    }
}
