package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Town or country.
@Description("Town or country.")
public enum Settlement {
    @Description("In the city.")
    URBAN,
    @Description("In the country around it.")
    RURAL;

    /// The value of the schema with the name of that one.
    public static Settlement of(org.personahub.engine.persona.Identity.Settlement value) {
        return valueOf(value.name());
    }
}
