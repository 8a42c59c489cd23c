package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Something nobody sampled that follows from at least two modalities of a person together.
@Description("Something nobody sampled that follows from at least two modalities of a person together.")
public record EmergentProperty(
        @Description("A stable word, such as quiet-builder.")
        String name,

        @Description("One sentence.") String description,

        @Description("The attribute paths it follows from, of at least two modalities.")
        List<@NonNull String> evidence) {

    /// As the schema shows it.
    public static EmergentProperty of(org.personahub.engine.persona.EmergentProperty property) {
        return new EmergentProperty(property.name(), property.description(), property.evidence());
    }
}
