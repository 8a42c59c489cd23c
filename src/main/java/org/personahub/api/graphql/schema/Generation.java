package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Those a person grew up with, and what they have all lived through.
@Description("Those a person grew up with, and what they have all lived through.")
public record Generation(
        @Description("What people of those years are called or remember first; null where there is no such word.")
        @Nullable
        String label,

        @Description("Public events of the person's lifetime that people of the place may remember, oldest first.")
        List<@NonNull LivedEvent> events) {

    /// As the schema shows it.
    public static Generation of(org.personahub.engine.persona.Generation from) {
        return new Generation(
                from.label(), from.events().stream().map(LivedEvent::of).toList());
    }
}
