package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// On what terms somebody lives where they live.
@Description("On what terms somebody lives where they live.")
public enum Tenure {
    @Description("The household owns it.")
    OWNED,
    @Description("The household rents it.")
    RENTED,
    @Description("In the home of parents or other kin.")
    FAMILY,
    @Description("Provided with the work.")
    EMPLOYER,
    @Description("Without a title or a written lease.")
    INFORMAL,
    @Description("In a home, a dormitory or another institution.")
    INSTITUTION;

    /// The value of the schema with the name of that one.
    public static Tenure of(org.personahub.engine.persona.Economy.Tenure value) {
        return valueOf(value.name());
    }
}
