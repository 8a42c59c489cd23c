package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// One fact about a person, flat.
@Description("One fact about a person, flat.")
public record Attribute(
        @Description("Where it stands in the person, such as identity.age.")
        String path,

        @Description("Its value as text; empty when the kind is NOT_APPLICABLE.")
        String value,

        @Description("The unit or coding scheme of the value, when it has one.") @Nullable
        String unit,

        @Description("How it is known.") AttributeKind kind,

        @Description("The id of the atlas source, model or rule behind it.")
        String source) {

    /// As the schema shows it.
    public static Attribute of(org.personahub.engine.persona.Attribute attribute) {
        return new Attribute(
                attribute.path(),
                attribute.value(),
                attribute.unit(),
                AttributeKind.of(attribute.origin().kind()),
                attribute.origin().source());
    }
}
