package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Where the knowledge behind an attribute comes from.
@Description("Where the knowledge behind an attribute comes from.")
public enum AttributeKind {
    @Description("Drawn from a table that counts real people of that population.")
    SOURCED,
    @Description("Drawn from a model, or from a table fitted on another population.")
    MODELLED,
    @Description("Computed from other attributes by a rule.")
    DERIVED,
    @Description("Stated by whoever asked for the person.")
    GIVEN,
    @Description("Has no meaning for this person, such as an occupation for a child.")
    NOT_APPLICABLE;

    /// The value of the schema with the name of that one.
    public static AttributeKind of(org.personahub.engine.persona.AttributeKind value) {
        return valueOf(value.name());
    }
}
